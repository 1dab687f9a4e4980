import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/** What the server knows of a request beside the request itself. */
export type Arrived = { path: string; params: Record<string, string>; requestId: string; body: string }

/**
 * The event API Gateway would have made of this request (payload 2.0): header names in lower case, query and path
 * parameters apart, the body as text. No address of the caller is passed on, because nothing of ours may use it.
 */
export const eventOf = (request: Request, { path, params, requestId, body }: Arrived): APIGatewayProxyEventV2 => {
  const { pathname, search, searchParams } = new URL(request.url)
  const { method } = request
  const query = Object.fromEntries(searchParams)
  return {
    version: '2.0', routeKey: `${method} ${path}`, rawPath: pathname, rawQueryString: search.slice(1),
    headers: Object.fromEntries(request.headers), isBase64Encoded: false,
    ...(searchParams.size > 0 ? { queryStringParameters: query } : {}),
    ...(Object.keys(params).length > 0 ? { pathParameters: params } : {}),
    ...(body ? { body } : {}),
    requestContext: {
      accountId: '', apiId: '', domainName: '', domainPrefix: '', routeKey: `${method} ${path}`, stage: '$default', time: '', timeEpoch: 0, requestId,
      http: { method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '', userAgent: '' }
    }
  }
}

import ts from 'typescript'

/** The names under which a source can reach the platform. */
const doors = ['Taro', 'wx', 'my']

/** What a source asks of the platform, each as `Taro.login`; a named import of Taro's is one too. `hidden`: uses of a door that do not say what they ask for. */
export type PlatformCalls = { calls: string[]; hidden: string[] }

/** Reads one source, comments and types left out. */
export const platformCalls = (file: string, text: string): PlatformCalls => {
  const found: PlatformCalls = { calls: [], hidden: [] }
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return
    if (ts.isImportDeclaration(node)) found.calls.push(...namedImports(node))
    else if (ts.isIdentifier(node) && doors.includes(node.text)) {
      const call = callOf(node)
      if (call !== undefined) found.calls.push(call)
      else if (!declares(node)) found.hidden.push(`${file}: ${node.parent.getText()}`)
    } else ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS))
  return found
}

const callOf = (door: ts.Identifier): string | undefined =>
  ts.isPropertyAccessExpression(door.parent) && door.parent.expression === door ? `${door.text}.${door.parent.name.text}` : undefined

/** `declare const my: …`, the name of a property, or a parameter of that name: no use of the platform. */
const declares = ({ parent, text }: ts.Identifier): boolean =>
  (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyAccessExpression(parent)) && parent.name.getText() === text

const namedImports = ({ moduleSpecifier, importClause }: ts.ImportDeclaration): string[] => {
  const bindings = importClause?.namedBindings
  if (!ts.isStringLiteral(moduleSpecifier) || moduleSpecifier.text !== '@tarojs/taro' || importClause?.isTypeOnly || !bindings || !ts.isNamedImports(bindings)) return []
  return bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name, propertyName }) => `Taro.${(propertyName ?? name).text}`)
}

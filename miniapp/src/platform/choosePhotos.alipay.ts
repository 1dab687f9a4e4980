export { choosePhotos } from './choosePhotos.ts'

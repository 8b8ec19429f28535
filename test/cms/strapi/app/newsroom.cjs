// A newsroom on a real Strapi with SQLite; its admin page only where ADMIN is 1. Copied into the cache, beside what it requires.
const {createStrapi} = require('@strapi/strapi')

const main = async () => {
  const app = createStrapi({
    appDir: __dirname,
    distDir: __dirname,
    serveAdminPanel: process.env.ADMIN === '1',
  })
  await app.load()
  const role = await app.service('admin::role').getSuperAdmin()
  await app.service('admin::user').create({
    email: 'a@example.test',
    password: 'Passw0rd-for-tests',
    firstname: 'A',
    lastname: 'B',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  })
  await app.start()
  console.log('newsroom ready')
}

main()

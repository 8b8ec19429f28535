module.exports = {register() {}, bootstrap() {}}

// Runs before the first paint, so that a dark screen never flashes white. The same choices live on in src/shared/usePreferences.ts.
;(function applyPreferences() {
  var root = document.documentElement
  var theme = localStorage.getItem('saan.theme')
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.classList.add(dark ? 'dark' : 'light')
  root.lang = localStorage.getItem('saan.language') === 'en' ? 'en' : 'th'
})()

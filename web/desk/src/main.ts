import { createApp } from 'vue'
import App from './App.vue'
import { onUnauthenticated } from './api/http'
import { dropOldDrafts } from './composables/useDraft'
import { useSession } from './composables/useSession'
import { router } from './router'
import './styles/base.css'
import './styles/theme.css'
import './styles/print.css'

onUnauthenticated(() => {
  useSession().forget()
  const here = router.currentRoute.value
  if (here.name !== 'login') void router.push({ name: 'login', query: { to: here.fullPath } })
})
dropOldDrafts(new Date())
createApp(App).use(router).mount('#app')

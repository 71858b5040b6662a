/** What the database says of itself and of the role it sees. */
export type ServerFacts = {
  version: number
  role: string
  superuser: boolean
  bypass: boolean
  owns: boolean
  demonstration: boolean
}

type Settings = {
  APP_MODE: 'production' | 'demo' | 'test'
  DATABASE_URL: string
  NEXTAUTH_SECRET: string
  NEXTAUTH_URL: string
}

const oldestVersion = 15

/** The sentence that keeps the application from starting, or null when it is safe. */
export function startRefusal(facts: ServerFacts, settings: Settings, mayBypass: boolean): string | null {
  return (
    serverRefusal(facts, mayBypass) ?? (settings.APP_MODE === 'production' ? productionRefusal(facts, settings) : null)
  )
}

function serverRefusal({ version, role, superuser, bypass, owns }: ServerFacts, mayBypass: boolean): string | null {
  const major = Math.floor(version / 10_000)
  if (major < oldestVersion)
    return `PostgreSQL ${major} est trop ancien : il faut la version ${oldestVersion} ou une plus récente.`
  const excess =
    (superuser && 'est superutilisateur (SUPERUSER)') ||
    (owns && 'possède la base, des tables ou un rôle qui en possède') ||
    (bypass && !mayBypass && 'contourne la séparation des départements (BYPASSRLS)')
  return excess
    ? `Le rôle ${role} de DATABASE_URL ${excess} : donnez à l’application un rôle qui n’a aucun de ces droits.`
    : null
}

function productionRefusal({ demonstration }: ServerFacts, settings: Settings): string | null {
  if (demonstration)
    return 'Cette base contient des comptes de démonstration : une mise en production demande une base neuve (ou APP_MODE=demo pour une démonstration).'
  if (isWeakSecret(settings.NEXTAUTH_SECRET))
    return 'NEXTAUTH_SECRET est trop facile à deviner : remplacez-le par le résultat de « openssl rand -base64 32 ».'
  if (isDefaultPassword(settings.DATABASE_URL))
    return 'Le mot de passe de DATABASE_URL est un mot de passe par défaut : changez-le dans PostgreSQL, puis dans DATABASE_URL.'
  if (!isSafeAddress(settings.NEXTAUTH_URL))
    return 'NEXTAUTH_URL doit commencer par https:// : sans chiffrement, les mots de passe et les sessions circulent en clair.'
  return null
}

/** A few letters, or a word written several times. Thirty-two characters drawn at random are neither. */
function isWeakSecret(secret: string): boolean {
  return new Set(secret).size < 8 || /^(.{1,16})\1+$/.test(secret)
}

function isDefaultPassword(url: string): boolean {
  const { username, password } = new URL(url)
  const common = ['postgres', 'password', 'motdepasse', 'changeme', 'secret', 'admin', 'schema_vivant']
  return password !== '' && [...common, username].includes(password.toLowerCase())
}

/** Plain http only towards the machine itself, where a front server ends the encryption or somebody tries it out. */
function isSafeAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}

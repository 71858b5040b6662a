import { Disclosure } from '#components/ui/disclosure.tsx'

export type DemonstrationAccount = { email: string; password: string; name: string; department: string; role: string }

type Props = { accounts: readonly DemonstrationAccount[]; onChoose: (account: DemonstrationAccount) => void }

/** The accounts of the demonstration, by department: choosing one fills the form. */
export function DemonstrationAccounts({ accounts, onChoose }: Props) {
  if (accounts.length === 0) return null
  const departments = [...new Set(accounts.map(({ department }) => department))]
  const passwords = [...new Set(accounts.map(({ password }) => password))]
  return (
    <section aria-labelledby="demonstration-title">
      <h2 id="demonstration-title" className="text-xl">
        Comptes de démonstration
      </h2>
      <p className="mt-2 mb-5 max-w-text text-grey">
        Ces personnes n’existent pas. Choisissez-en une pour remplir le formulaire
        {passwords.length === 1 && (
          <>
            &nbsp;; leur mot de passe à toutes est <span className="font-semibold text-ink">{passwords[0]}</span>
          </>
        )}
        .
      </p>
      <div className="border-b border-line">
        {departments.map((department, index) => (
          <Disclosure key={department} summary={department} open={index === 0}>
            <ul className="-ml-2">
              {accounts
                .filter((account) => account.department === department)
                .map((account) => (
                  <li key={account.email}>
                    <button
                      type="button"
                      onClick={() => onChoose(account)}
                      className="block w-full rounded-control px-2 py-2 text-left hover:bg-accent-wash"
                    >
                      <span className="text-accent underline decoration-1">{account.name}</span>
                      <span className="block text-sm text-grey">{account.role}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </section>
  )
}

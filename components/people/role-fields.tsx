'use client'

import { useState } from 'react'
import { Select } from '#components/ui/controls.tsx'
import { Field } from '#components/ui/field.tsx'
import type { AssignedRole } from '#lib/access/access.ts'
import { ROLE_LABELS } from '#lib/access/role.labels.ts'
import { SCOPE_LABELS } from '#lib/people/member.labels.ts'
import type { ScopeChoices } from '#lib/people/member.queries.ts'
import { assignedRoles, roleScopes } from '#lib/people/role.rules.ts'

const roleOptions = assignedRoles.map((role) => ({ value: role, label: ROLE_LABELS[role] }))

type Props = { choices: ScopeChoices; typed: { role?: string; scope?: string }; faults: Record<string, string> }

/** A role and, where it has one, what it is held over. */
export function RoleFields({ choices, typed, faults }: Props) {
  const [role, setRole] = useState(typed.role ?? '')
  const scope = role ? roleScopes[role as AssignedRole] : null
  return (
    <>
      <Field id="role" label="Rôle" error={faults.role}>
        {(control) => (
          <Select
            {...control}
            name="role"
            options={roleOptions}
            placeholder="Choisir un rôle"
            value={role}
            onChange={(event) => setRole(event.target.value)}
          />
        )}
      </Field>
      {scope && (
        <Field
          key={scope.kind}
          id="scope"
          label={SCOPE_LABELS[scope.kind]}
          error={faults.scope}
          optional={scope.optional}
        >
          {(control) => (
            <Select
              {...control}
              name="scope"
              options={choices[scope.kind]}
              placeholder={scope.optional ? 'Toutes' : 'Choisir'}
              defaultValue={typed.scope}
            />
          )}
        </Field>
      )}
    </>
  )
}

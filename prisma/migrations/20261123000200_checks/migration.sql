-- Sorting as French readers expect: accents last, 1.9 before 1.10.
CREATE COLLATION french_natural (provider = icu, locale = 'fr-u-kn-true');

-- Statuses and kinds are text with a closed list: no enum type, whose operators row-level security would not push down.
ALTER TABLE department
  ADD CONSTRAINT department_slug_check CHECK (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  ADD CONSTRAINT department_accent_colour_check CHECK (accent_colour ~ '^#[0-9a-f]{6}$');
ALTER TABLE user_account
  ADD CONSTRAINT user_account_email_check CHECK (email = lower(email));
ALTER TABLE scheme
  ADD CONSTRAINT scheme_status_check CHECK (status IN ('preparing', 'active', 'closed')),
  ADD CONSTRAINT scheme_years_check CHECK (end_year >= start_year),
  ADD CONSTRAINT scheme_dates_check CHECK (ends_on >= starts_on);
ALTER TABLE published_scheme
  ADD CONSTRAINT published_scheme_status_check CHECK (status IN ('preparing', 'active', 'closed'));
ALTER TABLE node
  ADD CONSTRAINT node_depth_check CHECK (depth BETWEEN 1 AND 9 AND (depth = 1) = (parent_id IS NULL));
ALTER TABLE fiche
  ADD CONSTRAINT fiche_years_check CHECK (end_year >= start_year),
  ADD CONSTRAINT fiche_revision_check CHECK (revision >= 1);
ALTER TABLE action
  ADD CONSTRAINT action_status_check
    CHECK (status IN ('notBegun', 'inProgress', 'done', 'permanent', 'deferred', 'abandoned')),
  ADD CONSTRAINT action_years_check CHECK (end_year >= start_year),
  ADD CONSTRAINT action_parent_check CHECK (parent_id <> id);
ALTER TABLE progress_update_action
  ADD CONSTRAINT progress_update_action_status_check
    CHECK (status IN ('notBegun', 'inProgress', 'done', 'permanent', 'deferred', 'abandoned')
      AND previous_status IN ('notBegun', 'inProgress', 'done', 'permanent', 'deferred', 'abandoned')
      AND status <> previous_status);
ALTER TABLE indicator
  ADD CONSTRAINT indicator_kind_check CHECK (kind IN ('quantitative', 'qualitative'));
ALTER TABLE fiche_lead
  ADD CONSTRAINT fiche_lead_target_check
    CHECK (num_nonnulls(member_id, unit_id, partner_id) <= 1 AND (label IS NOT NULL OR member_id IS NOT NULL));
ALTER TABLE fiche_partner
  ADD CONSTRAINT fiche_partner_side_check CHECK (side IN ('internal', 'external', 'unspecified'));
ALTER TABLE fiche_link
  ADD CONSTRAINT fiche_link_kind_check CHECK (kind IN ('fiche', 'plan')),
  ADD CONSTRAINT fiche_link_target_check CHECK (num_nonnulls(target_fiche_id, plan_id) <= 1);
ALTER TABLE capacity_line
  ADD CONSTRAINT capacity_line_operation_check
    CHECK (operation IN ('creation', 'transformation', 'redeployment', 'maintain', 'other'));
ALTER TABLE milestone
  ADD CONSTRAINT milestone_date_check CHECK (date ~ '^\d{4}(-\d{2}(-\d{2})?)?$');
ALTER TABLE scheme_statement
  ADD CONSTRAINT scheme_statement_kind_check
    CHECK (kind IN ('transversalAxis', 'principle', 'workingTheme', 'annex'));
ALTER TABLE role_assignment
  ADD CONSTRAINT role_assignment_scope_check CHECK (CASE role
    WHEN 'coordinator' THEN num_nonnulls(unit_id, territory_id, partner_id, policy_id) = 0
    WHEN 'directorate' THEN num_nonnulls(unit_id, territory_id, partner_id, policy_id) = 0
    WHEN 'observatory' THEN num_nonnulls(unit_id, territory_id, partner_id, policy_id) = 0
    WHEN 'agent' THEN num_nonnulls(unit_id, territory_id, partner_id, policy_id) = 0
    WHEN 'unitDirector' THEN unit_id IS NOT NULL AND num_nonnulls(territory_id, partner_id, policy_id) = 0
    WHEN 'unitCorrespondent' THEN unit_id IS NOT NULL AND num_nonnulls(territory_id, partner_id, policy_id) = 0
    WHEN 'territoryHead' THEN territory_id IS NOT NULL AND num_nonnulls(unit_id, partner_id, policy_id) = 0
    WHEN 'official' THEN num_nonnulls(unit_id, territory_id, partner_id) = 0
    WHEN 'partner' THEN partner_id IS NOT NULL AND num_nonnulls(unit_id, territory_id, policy_id) = 0
    ELSE false END);

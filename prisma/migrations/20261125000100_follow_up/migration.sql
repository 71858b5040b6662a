-- AlterTable
ALTER TABLE "action" ADD COLUMN     "progress" SMALLINT;

-- AlterTable
ALTER TABLE "progress_update" ADD COLUMN     "arbitration" TEXT,
ADD COLUMN     "confidence" TEXT,
ADD COLUMN     "difficulties" TEXT,
ADD COLUMN     "next_steps" TEXT,
ADD COLUMN     "nothing_new" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "progress_update_action" ADD COLUMN     "previous_progress" SMALLINT,
ADD COLUMN     "progress" SMALLINT;

-- AlterTable
ALTER TABLE "scheme" ADD COLUMN     "follow_up_from" DATE,
ADD COLUMN     "update_every_months" SMALLINT NOT NULL DEFAULT 3;

-- CreateTable
CREATE TABLE "fiche_territory" (
    "department_id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,

    CONSTRAINT "fiche_territory_pkey" PRIMARY KEY ("department_id","fiche_id","territory_id")
);

-- CreateTable
CREATE TABLE "objective_assessment" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "objective_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "outcome" TEXT NOT NULL,
    "evidence" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "objective_assessment_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "progress_draft" (
    "department_id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "base_revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "progress_draft_pkey" PRIMARY KEY ("department_id","member_id","fiche_id")
);

-- CreateIndex
CREATE INDEX "fiche_territory_department_id_territory_id_idx" ON "fiche_territory"("department_id", "territory_id");

-- CreateIndex
CREATE INDEX "objective_assessment_department_id_objective_id_year_record_idx" ON "objective_assessment"("department_id", "objective_id", "year", "recorded_at");

-- CreateIndex
CREATE INDEX "progress_draft_department_id_fiche_id_idx" ON "progress_draft"("department_id", "fiche_id");

-- AddForeignKey
ALTER TABLE "fiche_territory" ADD CONSTRAINT "fiche_territory_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche_territory" ADD CONSTRAINT "fiche_territory_department_id_territory_id_fkey" FOREIGN KEY ("department_id", "territory_id") REFERENCES "territory"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective_assessment" ADD CONSTRAINT "objective_assessment_department_id_objective_id_fkey" FOREIGN KEY ("department_id", "objective_id") REFERENCES "objective"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective_assessment" ADD CONSTRAINT "objective_assessment_department_id_member_id_fkey" FOREIGN KEY ("department_id", "member_id") REFERENCES "member"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_draft" ADD CONSTRAINT "progress_draft_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_draft" ADD CONSTRAINT "progress_draft_department_id_member_id_fkey" FOREIGN KEY ("department_id", "member_id") REFERENCES "member"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Closed lists are text with a check, as everywhere.
ALTER TABLE scheme
  ADD CONSTRAINT scheme_update_every_months_check CHECK (update_every_months IN (1, 2, 3, 4, 6, 12));
ALTER TABLE action
  ADD CONSTRAINT action_progress_check
    CHECK (progress IS NULL OR (progress BETWEEN 0 AND 100 AND status IN ('inProgress', 'deferred')));
ALTER TABLE progress_update
  ADD CONSTRAINT progress_update_confidence_check CHECK (confidence IN ('onTrack', 'watch', 'struggling', 'blocked')),
  ADD CONSTRAINT progress_update_nothing_new_check CHECK (NOT nothing_new OR accomplished IS NULL);
ALTER TABLE progress_update_action
  DROP CONSTRAINT progress_update_action_status_check,
  ADD CONSTRAINT progress_update_action_status_check
    CHECK (status IN ('notBegun', 'inProgress', 'done', 'permanent', 'deferred', 'abandoned')
      AND previous_status IN ('notBegun', 'inProgress', 'done', 'permanent', 'deferred', 'abandoned')),
  ADD CONSTRAINT progress_update_action_change_check
    CHECK (status <> previous_status OR progress IS DISTINCT FROM previous_progress),
  ADD CONSTRAINT progress_update_action_progress_check
    CHECK (progress BETWEEN 0 AND 100 AND previous_progress BETWEEN 0 AND 100);
ALTER TABLE objective_assessment
  ADD CONSTRAINT objective_assessment_outcome_check CHECK (outcome IN ('met', 'partlyMet', 'notMet'));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['fiche_territory', 'objective_assessment', 'progress_draft']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY department_only ON %I
      USING (department_id = (SELECT app_setting(''department'')::uuid))
      WITH CHECK (department_id = (SELECT app_setting(''department'')::uuid))', name);
  END LOOP;
END $$;

-- An assessment is history: another one corrects it.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON objective_assessment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON objective_assessment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Every room of follow-up asks since when and how often updates are owed: the door answers it with the rest.
CREATE OR REPLACE FUNCTION enter_department(p_user uuid, p_session_version integer, p_slug text, p_read_only boolean) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  v_user user_account;
  v_department jsonb;
  v_id uuid;
  v_departments jsonb;
  v_member uuid;
BEGIN
  IF p_read_only THEN PERFORM set_config('transaction_read_only', 'on', true); END IF;
  PERFORM set_config('app.user', p_user::text, true);
  SELECT * INTO v_user FROM user_account
    WHERE id = p_user AND session_version = p_session_version AND erased_at IS NULL;
  IF NOT FOUND THEN RETURN jsonb_build_object('tag', 'signedOut'); END IF;

  -- Every department of this person, the one asked for among them: their memberships are read once.
  SELECT jsonb_agg(jsonb_build_object('slug', d.slug, 'name', d.name) ORDER BY d.name COLLATE french_natural),
    jsonb_agg(jsonb_build_object('id', d.id, 'slug', d.slug, 'code', d.code, 'name', d.name, 'timeZone', d.time_zone,
      'accentColour', d.accent_colour)) FILTER (WHERE d.slug = p_slug) -> 0,
    (array_agg(d.id) FILTER (WHERE d.slug = p_slug))[1], (array_agg(m.member_id) FILTER (WHERE d.slug = p_slug))[1]
    INTO v_departments, v_department, v_id, v_member
    FROM membership m JOIN department d ON d.id = m.department_id WHERE m.user_id = p_user;
  IF v_member IS NULL THEN RETURN jsonb_build_object('tag', 'notFound'); END IF;

  PERFORM set_config('app.department', v_id::text, true);
  RETURN jsonb_build_object(
    'tag', 'entered',
    'isDemonstration', v_user.is_demonstration,
    'department', v_department,
    'departments', v_departments,
    'member', (SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM member m
      WHERE m.department_id = v_id AND m.id = v_member),
    'roles', (SELECT coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id,
        'territoryId', r.territory_id, 'partnerId', r.partner_id, 'policyId', r.policy_id)), '[]')
      FROM role_assignment r WHERE r.department_id = v_id AND r.member_id = v_member),
    'bodies', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'kind', b.kind)), '[]')
      FROM body_member bm JOIN body b ON b.department_id = bm.department_id AND b.id = bm.body_id
      WHERE bm.department_id = v_id AND bm.member_id = v_member),
    'leadsFiches', (SELECT EXISTS (SELECT FROM fiche_lead l
      WHERE l.department_id = v_id AND l.member_id = v_member)),
    'leadsActions', (SELECT EXISTS (SELECT FROM action_lead l
      WHERE l.department_id = v_id AND l.member_id = v_member)),
    'scheme', (SELECT jsonb_build_object('id', s.id, 'title', s.title, 'status', s.status, 'startYear', s.start_year,
        'endYear', s.end_year, 'ficheSingular', s.fiche_singular, 'fichePlural', s.fiche_plural,
        'followUpFrom', s.follow_up_from, 'updateEveryMonths', s.update_every_months)
      FROM scheme s WHERE s.department_id = v_id
      ORDER BY array_position(ARRAY['active', 'preparing', 'closed'], s.status), s.position DESC LIMIT 1));
END $$;

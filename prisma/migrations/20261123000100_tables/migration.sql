-- CreateTable
CREATE TABLE "audit_entry" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL DEFAULT 0,
    "member_id" UUID,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "details" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hash" BYTEA NOT NULL DEFAULT '\x'::bytea,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "department" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region" TEXT,
    "population" INTEGER,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Paris',
    "accent_colour" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fiche" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "node_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT,
    "title" TEXT NOT NULL,
    "context" TEXT,
    "findings" TEXT[],
    "beneficiaries" TEXT[],
    "participation" TEXT[],
    "territory_statements" TEXT[],
    "partnership_resources" TEXT,
    "financial_resources" TEXT,
    "human_resources" TEXT,
    "material_resources" TEXT,
    "schedule_label" TEXT,
    "start_year" SMALLINT,
    "end_year" SMALLINT,
    "notes" TEXT,
    "source_lines" INTEGER[],
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "fiche_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "objective" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "objective_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "expected_result" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "expected_result_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "action" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "parent_id" UUID,
    "position" INTEGER NOT NULL,
    "code" TEXT,
    "title" TEXT NOT NULL,
    "details" TEXT[],
    "note" TEXT,
    "start_year" SMALLINT,
    "end_year" SMALLINT,
    "status" TEXT NOT NULL DEFAULT 'notBegun',

    CONSTRAINT "action_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "action_lead" (
    "department_id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "action_lead_pkey" PRIMARY KEY ("department_id","action_id","member_id")
);

-- CreateTable
CREATE TABLE "criterion" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "criterion_id" UUID,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "fiche_lead" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT,
    "member_id" UUID,
    "unit_id" UUID,
    "partner_id" UUID,

    CONSTRAINT "fiche_lead_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "fiche_policy" (
    "department_id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "policy_id" UUID NOT NULL,

    CONSTRAINT "fiche_policy_pkey" PRIMARY KEY ("department_id","fiche_id","policy_id")
);

-- CreateTable
CREATE TABLE "fiche_link" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "heading" TEXT,
    "target_text" TEXT,
    "target_fiche_id" UUID,
    "plan_id" UUID,

    CONSTRAINT "fiche_link_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "revision" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "snapshot" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "body" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "scope" TEXT,
    "chair" TEXT,
    "composition" TEXT[],
    "frequency_per_year" SMALLINT,
    "frequency_label" TEXT,
    "role" TEXT,

    CONSTRAINT "body_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "body_member" (
    "department_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "body_member_pkey" PRIMARY KEY ("department_id","body_id","member_id")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "oidc_subject" TEXT,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "is_platform_admin" BOOLEAN NOT NULL DEFAULT false,
    "is_demonstration" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "user_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("user_id","department_id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "email" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "window_from" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "partner" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "partner_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "partner_alias" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "partner_alias_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "fiche_partner" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "side" TEXT NOT NULL,

    CONSTRAINT "fiche_partner_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "unit" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parent_id" UUID,
    "name" TEXT NOT NULL,
    "acronym" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "territory" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "territory_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "member" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "job_title" TEXT,
    "unit_id" UUID,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "unit_id" UUID,
    "territory_id" UUID,
    "partner_id" UUID,
    "policy_id" UUID,

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "progress_update" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fiche_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "fiche_revision" INTEGER NOT NULL,
    "accomplished" TEXT,
    "occurred_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "progress_update_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "progress_update_action" (
    "department_id" UUID NOT NULL,
    "update_id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "previous_status" TEXT NOT NULL,
    "status" TEXT NOT NULL,

    CONSTRAINT "progress_update_action_pkey" PRIMARY KEY ("department_id","update_id","action_id")
);

-- CreateTable
CREATE TABLE "published_scheme" (
    "department_id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "department_name" TEXT NOT NULL,
    "department_code" TEXT NOT NULL,
    "accent_colour" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "start_year" SMALLINT,
    "end_year" SMALLINT,
    "fiche_count" INTEGER NOT NULL,
    "fiche_singular" TEXT,
    "fiche_plural" TEXT,
    "node_count" INTEGER NOT NULL,
    "level_counts" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "published_scheme_pkey" PRIMARY KEY ("department_id","scheme_id")
);

-- CreateTable
CREATE TABLE "scheme" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "motto" TEXT,
    "status" TEXT NOT NULL,
    "start_year" SMALLINT,
    "end_year" SMALLINT,
    "duration_years" SMALLINT,
    "starts_on" DATE,
    "ends_on" DATE,
    "original_ends_on" DATE,
    "adopted_on" DATE,
    "summary" TEXT,
    "notes" TEXT,
    "fiche_singular" TEXT,
    "fiche_plural" TEXT,
    "monitoring_summary" TEXT,
    "monitoring_instruments" TEXT[],
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "scheme_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "level" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "rank" SMALLINT NOT NULL,
    "singular" TEXT NOT NULL,
    "plural" TEXT NOT NULL,

    CONSTRAINT "level_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "node" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "parent_id" UUID,
    "depth" SMALLINT NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "ongoing_examples" TEXT[],

    CONSTRAINT "node_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "policy" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "key_figure" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "node_id" UUID,
    "position" INTEGER NOT NULL,
    "value" DECIMAL(18,4) NOT NULL,
    "prefix" TEXT,
    "unit" TEXT,
    "label" TEXT NOT NULL,
    "year" SMALLINT,

    CONSTRAINT "key_figure_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "capacity_line" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "part_of_id" UUID,
    "position" INTEGER NOT NULL,
    "code" TEXT,
    "audience" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "places" INTEGER,
    "operation" TEXT NOT NULL,
    "area" TEXT,
    "label" TEXT NOT NULL,
    "ratio" DECIMAL(18,4),
    "ratio_unit" TEXT,
    "units" INTEGER,
    "units_min" INTEGER,
    "units_max" INTEGER,
    "places_per_unit" INTEGER,
    "first_tranche_year" SMALLINT,
    "first_tranche_places" INTEGER,

    CONSTRAINT "capacity_line_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "related_plan" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "acronym" TEXT,
    "name" TEXT NOT NULL,
    "period" TEXT,
    "relation" TEXT,
    "note" TEXT,
    "objectives" TEXT[],

    CONSTRAINT "related_plan_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "previous_scheme" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "title" TEXT,
    "period" TEXT,
    "action_count" INTEGER,
    "objectives_met_percent" SMALLINT,
    "lessons" TEXT[],

    CONSTRAINT "previous_scheme_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "previous_achievement" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "previous_scheme_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "theme" TEXT NOT NULL,
    "items" TEXT[],
    "ongoing" TEXT[],

    CONSTRAINT "previous_achievement_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "glossary_entry" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "acronym" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "glossary_entry_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "period" TEXT,
    "label" TEXT NOT NULL,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "scheme_statement" (
    "department_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "heading" TEXT,
    "code" TEXT,
    "text" TEXT NOT NULL,

    CONSTRAINT "scheme_statement_pkey" PRIMARY KEY ("department_id","id")
);

-- CreateTable
CREATE TABLE "search_entry" (
    "department_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "fiche_id" UUID,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "french" tsvector NOT NULL,
    "plain" tsvector NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("department_id","kind","subject_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_department_id_sequence_key" ON "audit_entry"("department_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "department_code_key" ON "department"("code");

-- CreateIndex
CREATE UNIQUE INDEX "department_slug_key" ON "department"("slug");

-- CreateIndex
CREATE INDEX "fiche_department_id_scheme_id_idx" ON "fiche"("department_id", "scheme_id");

-- CreateIndex
CREATE INDEX "fiche_department_id_node_id_idx" ON "fiche"("department_id", "node_id");

-- CreateIndex
CREATE INDEX "objective_department_id_fiche_id_idx" ON "objective"("department_id", "fiche_id");

-- CreateIndex
CREATE INDEX "expected_result_department_id_fiche_id_idx" ON "expected_result"("department_id", "fiche_id");

-- CreateIndex
CREATE INDEX "action_department_id_fiche_id_idx" ON "action"("department_id", "fiche_id");

-- CreateIndex
CREATE INDEX "action_department_id_parent_id_idx" ON "action"("department_id", "parent_id");

-- CreateIndex
CREATE INDEX "action_lead_department_id_member_id_idx" ON "action_lead"("department_id", "member_id");

-- CreateIndex
CREATE INDEX "criterion_department_id_fiche_id_idx" ON "criterion"("department_id", "fiche_id");

-- CreateIndex
CREATE INDEX "indicator_department_id_fiche_id_idx" ON "indicator"("department_id", "fiche_id");

-- CreateIndex
CREATE INDEX "indicator_department_id_criterion_id_idx" ON "indicator"("department_id", "criterion_id");

-- CreateIndex
CREATE INDEX "fiche_lead_department_id_member_id_idx" ON "fiche_lead"("department_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "fiche_lead_department_id_fiche_id_member_id_key" ON "fiche_lead"("department_id", "fiche_id", "member_id");

-- CreateIndex
CREATE INDEX "fiche_policy_department_id_policy_id_idx" ON "fiche_policy"("department_id", "policy_id");

-- CreateIndex
CREATE INDEX "fiche_link_department_id_fiche_id_idx" ON "fiche_link"("department_id", "fiche_id");

-- CreateIndex
CREATE INDEX "fiche_link_department_id_plan_id_idx" ON "fiche_link"("department_id", "plan_id");

-- CreateIndex
CREATE INDEX "fiche_link_department_id_target_fiche_id_idx" ON "fiche_link"("department_id", "target_fiche_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_department_id_fiche_id_number_key" ON "revision"("department_id", "fiche_id", "number");

-- CreateIndex
CREATE INDEX "body_department_id_scheme_id_idx" ON "body"("department_id", "scheme_id");

-- CreateIndex
CREATE INDEX "body_member_department_id_member_id_idx" ON "body_member"("department_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_oidc_subject_key" ON "user_account"("oidc_subject");

-- CreateIndex
CREATE UNIQUE INDEX "membership_department_id_member_id_key" ON "membership"("department_id", "member_id");

-- CreateIndex
CREATE INDEX "one_time_link_user_id_idx" ON "one_time_link"("user_id");

-- CreateIndex
CREATE INDEX "partner_alias_department_id_partner_id_idx" ON "partner_alias"("department_id", "partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_alias_department_id_label_key" ON "partner_alias"("department_id", "label");

-- CreateIndex
CREATE INDEX "fiche_partner_department_id_fiche_id_idx" ON "fiche_partner"("department_id", "fiche_id");

-- CreateIndex
CREATE INDEX "fiche_partner_department_id_partner_id_idx" ON "fiche_partner"("department_id", "partner_id");

-- CreateIndex
CREATE INDEX "unit_department_id_parent_id_idx" ON "unit"("department_id", "parent_id");

-- CreateIndex
CREATE INDEX "member_department_id_unit_id_idx" ON "member"("department_id", "unit_id");

-- CreateIndex
CREATE INDEX "role_assignment_department_id_member_id_idx" ON "role_assignment"("department_id", "member_id");

-- CreateIndex
CREATE INDEX "progress_update_department_id_occurred_on_idx" ON "progress_update"("department_id", "occurred_on");

-- CreateIndex
CREATE UNIQUE INDEX "progress_update_department_id_fiche_id_fiche_revision_key" ON "progress_update"("department_id", "fiche_id", "fiche_revision");

-- CreateIndex
CREATE INDEX "progress_update_action_department_id_action_id_idx" ON "progress_update_action"("department_id", "action_id");

-- CreateIndex
CREATE UNIQUE INDEX "level_department_id_scheme_id_rank_key" ON "level"("department_id", "scheme_id", "rank");

-- CreateIndex
CREATE INDEX "node_department_id_scheme_id_idx" ON "node"("department_id", "scheme_id");

-- CreateIndex
CREATE INDEX "node_department_id_parent_id_idx" ON "node"("department_id", "parent_id");

-- CreateIndex
CREATE INDEX "policy_department_id_scheme_id_idx" ON "policy"("department_id", "scheme_id");

-- CreateIndex
CREATE INDEX "key_figure_department_id_scheme_id_idx" ON "key_figure"("department_id", "scheme_id");

-- CreateIndex
CREATE INDEX "key_figure_department_id_node_id_idx" ON "key_figure"("department_id", "node_id");

-- CreateIndex
CREATE INDEX "capacity_line_department_id_scheme_id_idx" ON "capacity_line"("department_id", "scheme_id");

-- CreateIndex
CREATE INDEX "capacity_line_department_id_part_of_id_idx" ON "capacity_line"("department_id", "part_of_id");

-- CreateIndex
CREATE INDEX "related_plan_department_id_scheme_id_idx" ON "related_plan"("department_id", "scheme_id");

-- CreateIndex
CREATE UNIQUE INDEX "previous_scheme_department_id_scheme_id_key" ON "previous_scheme"("department_id", "scheme_id");

-- CreateIndex
CREATE INDEX "previous_achievement_department_id_previous_scheme_id_idx" ON "previous_achievement"("department_id", "previous_scheme_id");

-- CreateIndex
CREATE INDEX "glossary_entry_department_id_scheme_id_idx" ON "glossary_entry"("department_id", "scheme_id");

-- CreateIndex
CREATE INDEX "milestone_department_id_scheme_id_idx" ON "milestone"("department_id", "scheme_id");

-- CreateIndex
CREATE INDEX "scheme_statement_department_id_scheme_id_idx" ON "scheme_statement"("department_id", "scheme_id");

-- CreateIndex
CREATE INDEX "search_entry_department_id_fiche_id_idx" ON "search_entry"("department_id", "fiche_id");

-- AddForeignKey
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_department_id_scheme_id_fkey" FOREIGN KEY ("department_id", "scheme_id") REFERENCES "scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche" ADD CONSTRAINT "fiche_department_id_node_id_fkey" FOREIGN KEY ("department_id", "node_id") REFERENCES "node"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective" ADD CONSTRAINT "objective_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expected_result" ADD CONSTRAINT "expected_result_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_department_id_parent_id_fkey" FOREIGN KEY ("department_id", "parent_id") REFERENCES "action"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_lead" ADD CONSTRAINT "action_lead_department_id_action_id_fkey" FOREIGN KEY ("department_id", "action_id") REFERENCES "action"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_lead" ADD CONSTRAINT "action_lead_department_id_member_id_fkey" FOREIGN KEY ("department_id", "member_id") REFERENCES "member"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_department_id_criterion_id_fkey" FOREIGN KEY ("department_id", "criterion_id") REFERENCES "criterion"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche_lead" ADD CONSTRAINT "fiche_lead_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche_lead" ADD CONSTRAINT "fiche_lead_department_id_member_id_fkey" FOREIGN KEY ("department_id", "member_id") REFERENCES "member"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche_lead" ADD CONSTRAINT "fiche_lead_department_id_unit_id_fkey" FOREIGN KEY ("department_id", "unit_id") REFERENCES "unit"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche_lead" ADD CONSTRAINT "fiche_lead_department_id_partner_id_fkey" FOREIGN KEY ("department_id", "partner_id") REFERENCES "partner"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche_policy" ADD CONSTRAINT "fiche_policy_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche_policy" ADD CONSTRAINT "fiche_policy_department_id_policy_id_fkey" FOREIGN KEY ("department_id", "policy_id") REFERENCES "policy"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche_link" ADD CONSTRAINT "fiche_link_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche_link" ADD CONSTRAINT "fiche_link_department_id_target_fiche_id_fkey" FOREIGN KEY ("department_id", "target_fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche_link" ADD CONSTRAINT "fiche_link_department_id_plan_id_fkey" FOREIGN KEY ("department_id", "plan_id") REFERENCES "related_plan"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_department_id_member_id_fkey" FOREIGN KEY ("department_id", "member_id") REFERENCES "member"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body" ADD CONSTRAINT "body_department_id_scheme_id_fkey" FOREIGN KEY ("department_id", "scheme_id") REFERENCES "scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_member" ADD CONSTRAINT "body_member_department_id_body_id_fkey" FOREIGN KEY ("department_id", "body_id") REFERENCES "body"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_member" ADD CONSTRAINT "body_member_department_id_member_id_fkey" FOREIGN KEY ("department_id", "member_id") REFERENCES "member"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_department_id_member_id_fkey" FOREIGN KEY ("department_id", "member_id") REFERENCES "member"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner" ADD CONSTRAINT "partner_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_alias" ADD CONSTRAINT "partner_alias_department_id_partner_id_fkey" FOREIGN KEY ("department_id", "partner_id") REFERENCES "partner"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche_partner" ADD CONSTRAINT "fiche_partner_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fiche_partner" ADD CONSTRAINT "fiche_partner_department_id_partner_id_fkey" FOREIGN KEY ("department_id", "partner_id") REFERENCES "partner"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_department_id_parent_id_fkey" FOREIGN KEY ("department_id", "parent_id") REFERENCES "unit"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory" ADD CONSTRAINT "territory_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_department_id_unit_id_fkey" FOREIGN KEY ("department_id", "unit_id") REFERENCES "unit"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_department_id_member_id_fkey" FOREIGN KEY ("department_id", "member_id") REFERENCES "member"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_department_id_unit_id_fkey" FOREIGN KEY ("department_id", "unit_id") REFERENCES "unit"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_department_id_territory_id_fkey" FOREIGN KEY ("department_id", "territory_id") REFERENCES "territory"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_department_id_partner_id_fkey" FOREIGN KEY ("department_id", "partner_id") REFERENCES "partner"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_department_id_policy_id_fkey" FOREIGN KEY ("department_id", "policy_id") REFERENCES "policy"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_update" ADD CONSTRAINT "progress_update_department_id_fiche_id_fkey" FOREIGN KEY ("department_id", "fiche_id") REFERENCES "fiche"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_update" ADD CONSTRAINT "progress_update_department_id_member_id_fkey" FOREIGN KEY ("department_id", "member_id") REFERENCES "member"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_update_action" ADD CONSTRAINT "progress_update_action_department_id_update_id_fkey" FOREIGN KEY ("department_id", "update_id") REFERENCES "progress_update"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_update_action" ADD CONSTRAINT "progress_update_action_department_id_action_id_fkey" FOREIGN KEY ("department_id", "action_id") REFERENCES "action"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_scheme" ADD CONSTRAINT "published_scheme_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme" ADD CONSTRAINT "scheme_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "level" ADD CONSTRAINT "level_department_id_scheme_id_fkey" FOREIGN KEY ("department_id", "scheme_id") REFERENCES "scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "node" ADD CONSTRAINT "node_department_id_scheme_id_fkey" FOREIGN KEY ("department_id", "scheme_id") REFERENCES "scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "node" ADD CONSTRAINT "node_department_id_parent_id_fkey" FOREIGN KEY ("department_id", "parent_id") REFERENCES "node"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_department_id_scheme_id_fkey" FOREIGN KEY ("department_id", "scheme_id") REFERENCES "scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_figure" ADD CONSTRAINT "key_figure_department_id_scheme_id_fkey" FOREIGN KEY ("department_id", "scheme_id") REFERENCES "scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_figure" ADD CONSTRAINT "key_figure_department_id_node_id_fkey" FOREIGN KEY ("department_id", "node_id") REFERENCES "node"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capacity_line" ADD CONSTRAINT "capacity_line_department_id_scheme_id_fkey" FOREIGN KEY ("department_id", "scheme_id") REFERENCES "scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capacity_line" ADD CONSTRAINT "capacity_line_department_id_part_of_id_fkey" FOREIGN KEY ("department_id", "part_of_id") REFERENCES "capacity_line"("department_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_plan" ADD CONSTRAINT "related_plan_department_id_scheme_id_fkey" FOREIGN KEY ("department_id", "scheme_id") REFERENCES "scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "previous_scheme" ADD CONSTRAINT "previous_scheme_department_id_scheme_id_fkey" FOREIGN KEY ("department_id", "scheme_id") REFERENCES "scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "previous_achievement" ADD CONSTRAINT "previous_achievement_department_id_previous_scheme_id_fkey" FOREIGN KEY ("department_id", "previous_scheme_id") REFERENCES "previous_scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "glossary_entry" ADD CONSTRAINT "glossary_entry_department_id_scheme_id_fkey" FOREIGN KEY ("department_id", "scheme_id") REFERENCES "scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_department_id_scheme_id_fkey" FOREIGN KEY ("department_id", "scheme_id") REFERENCES "scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_statement" ADD CONSTRAINT "scheme_statement_department_id_scheme_id_fkey" FOREIGN KEY ("department_id", "scheme_id") REFERENCES "scheme"("department_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

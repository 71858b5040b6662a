-- What the application may do, run after every migration as the owner. :"runtime_role" is the user of DATABASE_URL.
GRANT USAGE ON SCHEMA public TO :"runtime_role";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO :"runtime_role";
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO :"runtime_role";
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, revision, progress_update, progress_update_action, objective_assessment
  FROM :"runtime_role";
REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM :"runtime_role";
REVOKE UPDATE ON one_time_link FROM :"runtime_role";
GRANT UPDATE (used_at) ON one_time_link TO :"runtime_role";

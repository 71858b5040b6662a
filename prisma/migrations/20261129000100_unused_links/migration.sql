-- Lists of people ask which links wait to be used: a handful, among all those that were used and stay.
CREATE INDEX one_time_link_unused_idx ON one_time_link (department_id, member_id) WHERE used_at IS NULL;

select @@session.sql_mode as sql_mode, @@character_set_database as character_set,
    @@session.time_zone as time_zone,
    @@explicit_defaults_for_timestamp as explicit_timestamps, unix_timestamp() as epoch_seconds

package org.liberalparadox.store;

import java.sql.DatabaseMetaData;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes what was committed survive a killed process. H2 hands commits to the file only every half second, and a process
 * killed before that loses them; PostgreSQL needs no help.
 */
@Component
class Checkpoint {
    private final JdbcTemplate jdbc;
    private final boolean needed;

    Checkpoint(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.needed = isH2(jdbc);
    }

    /** To be called after the commit, outside of the transaction: within one, H2 would write what is not committed yet. */
    void afterCommit() {
        if (needed) {
            jdbc.execute("checkpoint");
        }
    }

    private static boolean isH2(JdbcTemplate jdbc) {
        try {
            return "H2"
                    .equals(JdbcUtils.extractDatabaseMetaData(
                            jdbc.getDataSource(), DatabaseMetaData::getDatabaseProductName));
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }
}

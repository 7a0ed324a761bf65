package dev.cairn.ui.office;

import dev.cairn.action.audit.Finding;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.verify.Outcome;
import java.time.Instant;
import java.util.Optional;

/**
 * What looking over the whole ledger came to.
 *
 * @param at when it was done
 * @param head the hash of the last entry; empty where it cannot be read
 * @param key the id of the key in force; empty where the ledger names none
 * @param last the checkpoint that was made last
 * @param finding what is wrong
 * @param against what it was held against besides; empty for nothing
 */
public record Checked(
    Outcome outcome,
    Instant at,
    String head,
    String key,
    Optional<Checkpoint> last,
    Optional<Finding> finding,
    String against) {}

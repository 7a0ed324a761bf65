package dev.cairn.action;

import dev.cairn.ledger.OpaqueId;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The moment at which an action is decided.
 *
 * @param coach who acts
 * @param today by the clock and the time zone of the machine
 * @param ids names for what is new
 */
public record Now(Records records, OpaqueId coach, LocalDate today, Supplier<OpaqueId> ids) {}

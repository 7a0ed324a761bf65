package dev.cairn.ledger.verify;

import dev.cairn.ledger.EntryScan;
import dev.cairn.ledger.Kind;
import java.util.HashMap;
import java.util.Map;

/**
 * What was erased must be gone, and what is gone must have been erased. An erasure comes later than
 * what it erases, so this is judged behind the last entry.
 */
final class Erasures {
  /** What is known of one subject; 0 for no entry. */
  private static final class Trace {
    private long firstKept;
    private long firstGone;
  }

  private final Map<String, Trace> traces = new HashMap<>();
  private long gone;
  private Kept kept = new Kept(Long.MAX_VALUE, 0);

  /** An entry whose payload should be gone, and the entry that erased it. */
  private record Kept(long sequence, long by) {}

  void note(long sequence, EntryScan entry, boolean present) {
    Trace trace = traces.computeIfAbsent(entry.subject(), subject -> new Trace());
    if (entry.isOwn() && entry.kind().equals(Kind.ERASED.name())) {
      if (trace.firstKept > 0 && trace.firstKept < kept.sequence) {
        kept = new Kept(trace.firstKept, sequence);
      }
      trace.firstGone = 0;
    }
    if (present && trace.firstKept == 0) {
      trace.firstKept = sequence;
    } else if (!present) {
      gone++;
      trace.firstGone = trace.firstGone == 0 ? sequence : trace.firstGone;
    }
  }

  /** How many payloads are gone. */
  long gone() {
    return gone;
  }

  void end() throws Stop {
    long lost =
        traces.values().stream()
            .mapToLong(trace -> trace.firstGone)
            .filter(sequence -> sequence > 0)
            .min()
            .orElse(Long.MAX_VALUE);
    if (lost < kept.sequence) {
      throw new Stop(
          lost,
          Fault.PAYLOAD_MISSING,
          "Entry " + lost + " has lost its payload, and no entry says that it was erased.");
    }
    if (kept.sequence < Long.MAX_VALUE) {
      throw new Stop(
          kept.sequence,
          Fault.NOT_ERASED,
          "Entry "
              + kept.sequence
              + " was erased by entry "
              + kept.by
              + ", but its payload is still there.");
    }
  }
}

package dev.cairn.action.audit;

import dev.cairn.action.kept.EntryLine;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.kept.Workspace;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.tree.Sha256;
import dev.cairn.ledger.verify.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that is wrong with a ledger, and what can be said of it: the field that differs,
 * what stands there now and what stood there, as far as another place still tells.
 *
 * @param entries how many the ledger has
 * @param stored the hash kept beside the bad entry; empty where it struck none
 * @param computed the hash of its bytes
 */
public record Finding(Problem problem, long entries, String stored, String computed, Field field) {
  /** What is said instead of nothing. */
  private static final String UNKNOWN = "-";

  /**
   * A member that is not what it was.
   *
   * @param is null where it is gone or cannot be read
   * @param was null where nothing tells any more
   */
  public record Field(String name, @Nullable String is, @Nullable String was) {}

  /** Looks at the place a verification named. */
  public static Finding of(Workspace workspace, Problem problem) {
    long entries = entries(workspace);
    long sequence = problem.sequence();
    StoredEntry stored = sequence == 0 ? null : stored(workspace, sequence).orElse(null);
    Optional<EntryLine> line =
        sequence == 0
            ? Optional.empty()
            : workspace.index().lines(List.of(sequence)).stream().findFirst();
    return new Finding(
        problem,
        entries,
        line.map(EntryLine::hash).orElse(""),
        stored == null ? "" : HexFormat.of().formatHex(new Sha256().leaf(stored.bytes())),
        new FieldSearch(workspace, problem, line.orElse(null), stored).find());
  }

  private static long entries(Workspace workspace) {
    try {
      return workspace.entries().head().size();
    } catch (Unavailable damaged) {
      return 0;
    }
  }

  private static Optional<StoredEntry> stored(Workspace workspace, long sequence) {
    try {
      return workspace.entries().at(sequence);
    } catch (Unavailable unreadable) {
      return Optional.empty();
    }
  }

  /** How many entries stand before the bad one. */
  public long holding() {
    return problem.sequence() == 0 ? entries : problem.sequence() - 1;
  }

  /** How many cannot be trusted: the bad one and all that rest on it. */
  public long untrusted() {
    return problem.sequence() == 0 ? 0 : Math.max(1, entries - problem.sequence() + 1);
  }

  /** For whoever is told of it. */
  public byte[] toBytes() {
    String text =
        String.join(
            "\n",
            "Finding in a Cairn ledger",
            "",
            problem.sentence(),
            "",
            "first bad entry   " + (problem.sequence() == 0 ? "none" : problem.sequence()),
            "fault             " + problem.fault(),
            "field             " + field.name(),
            "  there now       " + shown(field.is()),
            "  before          " + shown(field.was()),
            "hash kept         " + (stored.isEmpty() ? UNKNOWN : stored),
            "hash of bytes     " + (computed.isEmpty() ? UNKNOWN : computed),
            "entries           " + entries,
            "not to be trusted " + untrusted(),
            "");
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String shown(@Nullable String value) {
    return value == null ? UNKNOWN : value;
  }
}

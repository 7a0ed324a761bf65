package dev.cairn.trail;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All decisions of one plan in the order they were taken; each may only build on earlier ones. A
 * quiet trail knows that a decision was taken and leaves its words unwritten: for plans that are
 * only measured.
 */
public final class Trail {
  /** Room for the decisions of a long plan, so that none has to move. */
  private static final int ROOM = 300;

  /** Most quiet trails end early. */
  private static final int SMALL_ROOM = 90;

  private final SequencedSet<String> decided;
  private final SequencedMap<String, Decision> decisions;
  private final boolean written;
  private final @Nullable String only;

  /** A trail that somebody will read. */
  public Trail() {
    this(true, null);
  }

  private Trail(boolean written, @Nullable String only) {
    this.written = written;
    this.only = only;
    this.decided = LinkedHashSet.newLinkedHashSet(written ? ROOM : SMALL_ROOM);
    this.decisions = LinkedHashMap.newLinkedHashMap(written ? ROOM : 1);
  }

  /** A trail of bare ids. */
  public static Trail quiet() {
    return new Trail(false, null);
  }

  /** A quiet trail but for the words of one decision. */
  public static Trail only(String id) {
    return new Trail(false, id);
  }

  /** Whether words are kept. */
  public boolean written() {
    return written;
  }

  /** Records a decision and hands back its id, the only way to give a value its reason. */
  public String record(Decision decision) {
    return record(decision.id(), _ -> decision);
  }

  /** The same for a decision whose words are only sought when somebody will read them. */
  public String record(String id, Function<String, Decision> words) {
    if (written || id.equals(only)) {
      decisions.putIfAbsent(id, checked(id, words.apply(id)));
    }
    if (!decided.add(id)) {
      throw new IllegalStateException("Decided twice: " + id);
    }
    return id;
  }

  private Decision checked(String id, Decision decision) {
    if (!decision.id().equals(id)) {
      throw new IllegalStateException(id + " is put into words as " + decision.id());
    }
    for (Input input : decision.inputs()) {
      if (input.fromDecision() && !decided.contains(input.from())) {
        throw new IllegalStateException(
            id + " builds on " + input.from() + ", which nobody has decided");
      }
    }
    return decision;
  }

  /** Whether a decision was taken, written or not. */
  public boolean decided(String id) {
    return decided.contains(id);
  }

  public @Nullable Decision find(String id) {
    if (!id.equals(only)) {
      requireWords();
    }
    return decisions.get(id);
  }

  public Collection<Decision> decisions() {
    requireWords();
    return decisions.sequencedValues();
  }

  private void requireWords() {
    if (!written) {
      throw new IllegalStateException("A quiet trail has no words to read");
    }
  }
}

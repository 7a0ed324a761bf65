package dev.cairn.action.plan;

import dev.cairn.action.Change;
import dev.cairn.action.Records;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.RunningRules;
import dev.cairn.work.Cancel;
import dev.cairn.work.OrderedWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * Plans for files of athletes, made before anything is recorded: while they are made the workspace
 * serves others, and who cancels leaves nothing behind.
 */
public final class PlannedAhead {
  private final RunningRules rules;
  private final Map<String, MadeLine> made = new TreeMap<>();

  /** Nothing is planned yet. */
  public PlannedAhead(RunningRules rules) {
    this.rules = rules;
  }

  /** The rules that they were made with. */
  public RunningRules rules() {
    return rules;
  }

  /**
   * Plans for these files.
   *
   * @param told hears how many are done
   * @return false if it was cancelled
   */
  public boolean make(List<byte[]> inputs, int threads, Cancel cancel, LongConsumer told) {
    Iterator<byte[]> each = inputs.iterator();
    OrderedWork<byte[], Map.Entry<String, MadeLine>> work =
        new OrderedWork<>(
            threads,
            () -> {
              PlanMaking making = new PlanMaking(rules);
              return input -> Map.entry(key(input), MadeLine.of(making.make(input)));
            },
            cancel);
    try {
      OrderedWork.End end =
          work.run(
              () -> each.hasNext() ? each.next() : null,
              answer -> {
                made.put(answer.getKey(), answer.getValue());
                told.accept(made.size());
                return true;
              });
      return end != OrderedWork.End.CANCELLED;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The plan for a file as it is at this moment. */
  MadeLine of(byte[] input, PlanMaking making) {
    MadeLine known = made.get(key(input));
    return known == null ? MadeLine.of(making.make(input)) : known;
  }

  /** What taking the plan for a file changes, for a step that changes more than that. */
  public List<Change> changes(Records records, Subject athlete, byte[] input) {
    List<Change> changes = new ArrayList<>();
    PlanTaken.in(athlete, of(input, new PlanMaking(rules)), records, changes);
    return changes;
  }

  private static String key(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }
}

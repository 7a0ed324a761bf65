package dev.cairn.cli.text;

import dev.cairn.trail.CellChange;
import dev.cairn.trail.DecisionChange;
import dev.cairn.trail.FirstDifference;
import dev.cairn.trail.PlanCell;
import dev.cairn.trail.PlanDiff;
import dev.cairn.trail.Replayed;
import dev.cairn.trail.Replayed.PackPair;
import dev.cairn.trail.SpokenChange;
import dev.cairn.trail.StoredAnswer;
import dev.cairn.trail.StoredAnswer.Failed;
import dev.cairn.trail.StoredAnswer.Planned;
import dev.cairn.trail.StoredAnswer.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What recomputing a line came to: a sentence where all is well, else what differs and why. */
public final class ReplayText {
  private final Ink ink;
  private final String engineNow;

  public ReplayText(Ink ink, String engineNow) {
    this.ink = ink;
    this.engineNow = engineNow;
  }

  public String text(Replayed replayed) {
    return switch (replayed) {
      case Replayed.Same same -> same(same.answer());
      case Replayed.LaidOut laidOut ->
          who(laidOut.answer())
              + ": holds what is recomputed, but is laid out otherwise, so the bytes differ.\n";
      case Replayed.OtherPlan other -> other(other);
      case Replayed.OtherAnswer other -> other(other);
    };
  }

  private static String who(StoredAnswer answer) {
    String id = answer.athleteId();
    return id == null ? "a line without an athlete" : id;
  }

  private static String same(StoredAnswer answer) {
    String what =
        switch (answer) {
          case Planned plan -> "the plan is recomputed byte for byte, hash " + plan.contentHash();
          case Refused refused -> "the refusal is recomputed byte for byte";
          case Failed failed -> "the error is recomputed byte for byte";
        };
    return who(answer) + ": " + what + ".\n";
  }

  private String other(Replayed.OtherPlan other) {
    PlanDiff diff = other.diff();
    List<String> lines = new ArrayList<>(reasons(other.before(), other.packs()));
    lines.add("First difference: " + first(diff, other.first()) + ".");
    String title = who(other.before()) + ": the plan is not what is recomputed.";
    String summary = diff.same() ? "" : new DiffText(ink).differences(diff, "  ");
    return ink.bold(title) + "\n" + set(lines) + summary;
  }

  private String other(Replayed.OtherAnswer other) {
    List<String> lines = new ArrayList<>();
    lines.add("In the file: " + answer(other.before()));
    lines.add("Recomputed: " + answer(other.after()));
    if (other.before() instanceof Planned plan) {
      lines.addAll(reasons(plan, other.packs()));
    } else {
      lines.add("First difference: " + member(other.first()) + ".");
    }
    String title = who(other.before()) + ": the line is not what is recomputed.";
    return ink.bold(title) + "\n" + set(lines);
  }

  /** What a line holds, in a sentence. */
  static String answer(StoredAnswer answer) {
    return switch (answer) {
      case Planned plan ->
          "a plan of " + CalendarWords.count(plan.plan().weeks().size(), "week") + ".";
      case Refused refused -> "a refusal: " + refused.reason();
      case Failed failed -> "an error: " + failed.message();
    };
  }

  /** What can make a plan another: the file, the engine, the packs. */
  private List<String> reasons(Planned before, List<PackPair> packs) {
    List<String> reasons = new ArrayList<>();
    if (before.altered()) {
      reasons.add(
          "The file was changed after it was made: it carries the hash "
              + DiffText.shortened(before.plan().hash())
              + ", but its content has "
              + DiffText.shortened(before.contentHash())
              + ".");
    }
    String engine = before.plan().engineVersion();
    if (!engine.equals(engineNow)) {
      reasons.add("Engine " + engine + " made it, but this is engine " + engineNow + ".");
    }
    packs.forEach(pack -> reasons.add(pack.sentence()));
    if (reasons.isEmpty()) {
      reasons.add(
          "The file is as it was made, and engine and packs have the versions it names; the"
              + " engine must have changed without a new version.");
    }
    return reasons;
  }

  /** In words of the plan: a place, else a decision, else the member of the file. */
  private static String first(PlanDiff diff, FirstDifference first) {
    List<CellChange> cells = diff.cells();
    if (!cells.isEmpty()) {
      CellChange cell = cells.getFirst();
      boolean workout = cell.cell() == PlanCell.WORKOUT;
      String was = workout ? ChangeWords.workout(cell.before()) : cell.before();
      String is = workout ? ChangeWords.workout(cell.after()) : cell.after();
      return cell.place() + ", " + cell.cell().word() + ": " + sides(was, is);
    }
    List<DecisionChange> decisions = diff.decisions();
    return decisions.isEmpty()
        ? member(first)
        : "decision " + SpokenChange.of(decisions.getFirst()) + ", " + member(first);
  }

  private static String member(FirstDifference first) {
    return first.member() + ": " + sides(json(first.before()), json(first.after()));
  }

  private static @Nullable String json(@Nullable JsonNode value) {
    return value == null ? null : value.toString();
  }

  private static String sides(@Nullable String file, @Nullable String now) {
    return SpokenChange.shown(file) + " in the file, " + SpokenChange.shown(now) + " recomputed";
  }

  private static String set(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    sentences.forEach(sentence -> text.append(Prose.PAGE.set("  ", "    ", sentence)));
    return text.toString();
  }
}

package dev.cairn.engine.oracle;

import dev.cairn.engine.oracle.SeasonQuestion.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the solver says of many plans, each taken as a whole. */
final class SeasonVerdicts {
  private static final SeasonLevel[] LEVELS = SeasonLevel.values();

  private final double effort;
  private final List<Answer> answers = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private int reaches;

  SeasonVerdicts(double effort) {
    this.effort = effort;
  }

  void ask(Laid laid) {
    SeasonQuestion question = new SeasonQuestion(laid, effort);
    if (!question.engineKeepsTheRules()) {
      faults.add(laid.athlete().id() + " breaks a rule of the whole plan");
      return;
    }
    reach(laid);
    Answer answer = question.answer();
    answers.add(answer);
    if (answer.firstBetter() < SeasonLevel.LONGEST_MISSED.ordinal()) {
      faults.add(
          laid.athlete().id()
              + " gives up "
              + Arrays.toString(answer.engine())
              + " where "
              + Arrays.toString(answer.solver())
              + " is possible");
    }
  }

  /** The safe peak is exactly what can be reached. */
  private void reach(Laid laid) {
    int reach = laid.given().reach();
    boolean anyFull = laid.given().peakAt() > 0;
    if (reach > 0 && anyFull) {
      reaches++;
      if (!SeasonQuestion.canReach(laid, reach)) {
        faults.add(laid.athlete().id() + " cannot reach its safe peak of " + reach + " steps");
      }
      if (SeasonQuestion.canReach(laid, reach + 1)) {
        faults.add(laid.athlete().id() + " can reach more than its safe peak of " + reach);
      }
    }
  }

  List<String> faults() {
    return faults;
  }

  List<String> table() {
    List<String> lines = new ArrayList<>();
    int size = answers.size();
    lines.add("| whole plans | |");
    lines.add("|---|---|");
    lines.add("| plans | " + size + " |");
    lines.add("| equal to the solver on every level | " + count(LEVELS.length) + " |");
    lines.add("| every level proven within the effort | " + proven(LEVELS.length) + " |");
    lines.add("| peak, volume and soft levels proven | " + proven(8) + " |");
    lines.add(
        "| safe peaks asked for, all exactly the largest that can be reached | " + reaches + " |");
    lines.add("");
    lines.add(
        "| level, first things first | plans giving up | bettered here first | steps, engine |"
            + " steps, solver |");
    lines.add("|---|---|---|---|---|");
    for (SeasonLevel level : LEVELS) {
      lines.add(row(level));
    }
    return lines;
  }

  private String row(SeasonLevel level) {
    int at = level.ordinal();
    long giving = answers.stream().filter(answer -> answer.engine()[at] > 0).count();
    long engine = answers.stream().mapToLong(answer -> answer.engine()[at]).sum();
    long solver = answers.stream().mapToLong(answer -> answer.solver()[at]).sum();
    return String.format(
        Locale.ROOT, "| %s | %d | %d | %d | %d |", level.text(), giving, count(at), engine, solver);
  }

  private long count(int firstBetter) {
    return answers.stream().filter(answer -> answer.firstBetter() == firstBetter).count();
  }

  private long proven(int levels) {
    return answers.stream().filter(answer -> answer.proven() >= levels).count();
  }
}

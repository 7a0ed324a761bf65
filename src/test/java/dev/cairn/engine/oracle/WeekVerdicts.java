package dev.cairn.engine.oracle;

import dev.cairn.engine.oracle.Laid.LaidWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the solver says of the weeks of many plans, each after the weeks before it. */
final class WeekVerdicts {
  private final List<String> faults = new ArrayList<>();
  private int plans;
  private int weeks;
  private int givingWay;
  private int shrunk;
  private int fewerRuns;
  private int heldForTheRace;

  void ask(Laid laid) {
    plans++;
    for (LaidWeek week : laid.weeks()) {
      weeks++;
      ask(laid, week);
    }
  }

  private void ask(Laid laid, LaidWeek week) {
    WeekQuestion question = new WeekQuestion(laid, week);
    givingWay += question.givesWay() ? 1 : 0;
    if (!question.engineKeepsTheRules()) {
      fault(laid, week, "breaks a hard rule or costs more than " + levels(question));
    }
    int[] better = question.better(true);
    if (better != null) {
      fault(laid, week, "is better as " + Arrays.toString(better) + " than at " + levels(question));
    } else if (week.must() > 0) {
      heldForTheRace += question.better(false) == null ? 0 : 1;
    }
    total(laid, week, question);
  }

  private void total(Laid laid, LaidWeek week, WeekQuestion question) {
    int wanted = new Wanted(laid).total(week);
    if (week.total() > wanted) {
      fault(laid, week, "has more than the wanted " + wanted);
    }
    if (week.total() < wanted) {
      shrunk++;
      if (question.couldHoldMore(wanted)) {
        fault(laid, week, "could hold more, up to " + wanted);
      }
    }
    if (week.runs().size() < week.usual().size()) {
      fewerRuns++;
      if (question.couldKeepMoreRuns(wanted)) {
        fault(laid, week, "could keep one more run");
      }
    }
  }

  private static String levels(WeekQuestion question) {
    return Arrays.toString(question.engine());
  }

  private void fault(Laid laid, LaidWeek week, String what) {
    faults.add(laid.athlete().id() + " week " + week.number() + " " + what + ": " + week.runs());
  }

  List<String> faults() {
    return faults;
  }

  List<String> table() {
    return List.of(
        "| weeks, each after the weeks before it | |",
        "|---|---|",
        "| plans | " + plans + " |",
        "| weeks | " + weeks + " |",
        "| weeks in which some soft rule gives way | " + givingWay + " |",
        "| weeks held higher so that the race's longest run stays in reach | "
            + heldForTheRace
            + " |",
        "| weeks made smaller than section 4 wants, proven to hold no more | " + shrunk + " |",
        "| weeks with fewer runs than usual, proven to keep no more | " + fewerRuns + " |",
        "| weeks that the solver betters, or faults | " + faults.size() + " |");
  }
}

package dev.cairn.pack.shelf;

import dev.cairn.pack.Modifier;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.RedLine;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.StrengthRules;
import dev.cairn.pack.condition.Spelling;
import dev.cairn.pack.condition.ToldFacts;
import dev.cairn.pack.condition.WrittenCondition;
import dev.cairn.pack.read.Entry;
import dev.cairn.pack.read.PackCase;
import dev.cairn.pack.read.PackCase.OfLift;
import dev.cairn.pack.read.PackCase.OfModifier;
import dev.cairn.pack.read.PackCase.OfPlan;
import dev.cairn.pack.read.PackCase.OfRedLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The examples of one pack, tried with itself and the packs it requires. */
final class Cases {
  private final LoadedPack pack;
  private final Collection<LoadedPack> together;
  private final Map<String, WrittenCondition> modifiers = new TreeMap<>();
  private final Map<String, WrittenCondition> redLines = new TreeMap<>();

  /** {@code together} holds the pack itself and all that it requires. */
  Cases(LoadedPack pack, Collection<LoadedPack> together) {
    this.pack = pack;
    this.together = together;
    for (LoadedPack each : together) {
      for (Modifier modifier : each.content().modifiers()) {
        modifiers.put(modifier.id(), (WrittenCondition) modifier.condition());
      }
      for (RedLine redLine : each.content().redLines()) {
        redLines.put(redLine.id(), (WrittenCondition) redLine.condition());
      }
    }
  }

  /** Every modifier and red line that a case names must exist. */
  void resolve() throws PackRefused {
    for (PackCase each : pack.content().cases()) {
      switch (each) {
        case OfModifier tried -> require(tried.entry(), "modifier", tried.modifier(), modifiers);
        case OfRedLine tried -> require(tried.entry(), "redline", tried.redLine(), redLines);
        case OfPlan plan -> {}
        case OfLift lift -> {}
      }
    }
  }

  private static void require(
      Entry entry, String field, String id, Map<String, WrittenCondition> conditions)
      throws PackRefused {
    if (!conditions.containsKey(id)) {
      throw entry
          .field(field)
          .refuse(
              "there is no " + field + " called " + id, Spelling.meant(id, conditions.keySet()));
    }
  }

  /** Stops at the first case that comes out differently. */
  void run(CaseRunner runner) throws PackRefused {
    List<OfPlan> plans = new ArrayList<>();
    List<OfLift> lifts = new ArrayList<>();
    for (PackCase each : pack.content().cases()) {
      switch (each) {
        case OfModifier tried ->
            compare(tried.id(), tried.entry(), tried.applies(), modifiers, tried.modifier());
        case OfRedLine tried ->
            compare(tried.id(), tried.entry(), tried.applies(), redLines, tried.redLine());
        case OfPlan plan -> plans.add(plan);
        case OfLift lift -> lifts.add(lift);
      }
    }
    if (!plans.isEmpty()) {
      runPlans(plans, runner);
    }
    if (!lifts.isEmpty()) {
      runLifts(lifts, runner);
    }
  }

  private static void compare(
      String id,
      Entry entry,
      String expected,
      Map<String, WrittenCondition> conditions,
      String named)
      throws PackRefused {
    WrittenCondition condition = Objects.requireNonNull(conditions.get(named));
    String got = ToldFacts.of(entry.field("athlete").node()).ask(condition).truth().word();
    if (!got.equals(expected)) {
      throw entry
          .field("applies")
          .refuse(
              ("the case " + id + " expects " + expected + " but got " + got)
                  + (" for " + condition.text()),
              "the condition or the case is not what was meant");
    }
  }

  private void runPlans(List<OfPlan> plans, CaseRunner runner) throws PackRefused {
    RunningRules rules = rules(plans.getFirst().entry());
    for (OfPlan plan : plans) {
      Entry athlete = plan.entry().field("athlete");
      Entry expect = plan.entry().field("expect");
      Optional<String> failure = runner.failure(athlete.node(), expect.node(), rules);
      if (failure.isPresent()) {
        throw expect.refuse(
            "the case " + plan.id() + " fails: " + failure.get(),
            "a rule of the pack changed and the case did not, or the other way round");
      }
    }
  }

  private void runLifts(List<OfLift> lifts, CaseRunner runner) throws PackRefused {
    StrengthRules rules = strength(lifts.getFirst().entry());
    for (OfLift lift : lifts) {
      Optional<String> failure = runner.failure(lift.entry().node(), rules);
      if (failure.isPresent()) {
        throw lift.entry()
            .field("expect")
            .refuse(
                "the case " + lift.id() + " fails: " + failure.get(),
                "a threshold of the pack changed and the case did not, or the other way round");
      }
    }
  }

  private StrengthRules strength(Entry lift) throws PackRefused {
    try {
      return MergedStrength.of(together);
    } catch (RulesMissing missing) {
      throw lift.refuse(
          "this case needs "
              + missing.what()
              + ", and neither the pack nor one it requires has them",
          "\"requires\" in pack.json must name the pack that has them");
    }
  }

  private RunningRules rules(Entry plan) throws PackRefused {
    try {
      return Merge.of(together);
    } catch (RulesMissing missing) {
      throw plan.refuse(
          "this case needs a plan, and neither the pack nor one it requires has " + missing.what(),
          "\"requires\" in pack.json must name the pack that has them");
    }
  }
}

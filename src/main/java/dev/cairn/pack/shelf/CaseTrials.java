package dev.cairn.pack.shelf;

import dev.cairn.pack.Condition;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.RedLine;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.condition.ToldFacts;
import dev.cairn.pack.condition.WrittenCondition;
import dev.cairn.pack.read.Entry;
import dev.cairn.pack.read.PackCase;
import dev.cairn.pack.read.PackCase.OfLift;
import dev.cairn.pack.read.PackCase.OfModifier;
import dev.cairn.pack.read.PackCase.OfPlan;
import dev.cairn.pack.read.PackCase.OfRedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Tries the cases of running packs to the end, failing ones as well. A case that makes a plan is
 * tried with its own pack, those it requires, and what the workspace decided: other packs were none
 * of its business when it was written.
 */
final class CaseTrials {
  private final List<LoadedPack> enabled;
  private final CaseRunner runner;
  private final Map<String, LoadedPack> byId = new TreeMap<>();
  private final Map<String, Condition> modifiers = new TreeMap<>();
  private final Map<String, Condition> redLines = new TreeMap<>();

  CaseTrials(List<LoadedPack> enabled, CaseRunner runner) {
    this.enabled = enabled;
    this.runner = runner;
    for (LoadedPack pack : enabled) {
      byId.put(pack.id(), pack);
      for (Modifier modifier : pack.content().modifiers()) {
        modifiers.put(modifier.id(), modifier.condition());
      }
      for (RedLine line : pack.content().redLines()) {
        redLines.put(line.id(), line.condition());
      }
    }
  }

  List<TriedCase> all() {
    List<TriedCase> all = new ArrayList<>();
    for (LoadedPack pack : enabled) {
      for (PackCase each : pack.content().cases()) {
        switch (each) {
          case OfModifier asked ->
              all.add(asked(pack, asked, "modifier", asked.modifier(), modifiers));
          case OfRedLine asked -> all.add(asked(pack, asked, "redline", asked.redLine(), redLines));
          case OfPlan plan -> all.add(planned(pack, plan));
          case OfLift _ -> {}
        }
      }
    }
    return all;
  }

  private static TriedCase asked(
      LoadedPack pack, PackCase tried, String kind, String rule, Map<String, Condition> known) {
    JsonNode athlete = member(tried.entry(), "athlete");
    JsonNode expected = member(tried.entry(), "applies");
    String got =
        known.get(rule) instanceof WrittenCondition condition
            ? ToldFacts.of(athlete).ask(condition).truth().word()
            : "no such rule";
    boolean passed = got.equals(expected.asString());
    return new TriedCase(pack.id(), tried.id(), kind, rule, athlete, expected, got, passed);
  }

  private TriedCase planned(LoadedPack pack, OfPlan plan) {
    JsonNode athlete = member(plan.entry(), "athlete");
    JsonNode expect = member(plan.entry(), "expect");
    RunningRules rules = rules(pack);
    Optional<String> failure =
        rules == null
            ? Optional.of("the pack alone makes no plans")
            : runner.failure(athlete, expect, rules);
    return new TriedCase(
        pack.id(), plan.id(), "plan", "", athlete, expect, failure.orElse(""), failure.isEmpty());
  }

  private @Nullable RunningRules rules(LoadedPack pack) {
    Map<String, LoadedPack> together = new TreeMap<>();
    collect(pack, together);
    for (LoadedPack each : enabled) {
      if (OwnPack.isOwn(each.id()) && together.keySet().containsAll(each.requires())) {
        together.put(each.id(), each);
      }
    }
    try {
      return Merge.of(together.values());
    } catch (RulesMissing missing) {
      return null;
    }
  }

  private void collect(LoadedPack pack, Map<String, LoadedPack> together) {
    if (together.putIfAbsent(pack.id(), pack) == null) {
      for (String id : pack.requires()) {
        LoadedPack required = byId.get(id);
        if (required != null) {
          collect(required, together);
        }
      }
    }
  }

  private static JsonNode member(Entry entry, String name) {
    Entry found = entry.optional(name);
    return found == null ? MissingNode.getInstance() : found.node();
  }
}

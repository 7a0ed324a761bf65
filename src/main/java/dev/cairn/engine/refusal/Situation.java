package dev.cairn.engine.refusal;

import dev.cairn.engine.season.Season;
import dev.cairn.model.Athlete;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Snapshot;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RunningRules;

/** An athlete with the rules that hold for the case. */
public record Situation(Athlete athlete, RunningRules rules) {
  Situation with(Snapshot snapshot) {
    return new Situation(athlete.with(snapshot), rules);
  }

  Situation with(PlanRequest request) {
    return new Situation(athlete.with(request), rules);
  }

  Situation with(RunningRules changed) {
    return new Situation(athlete, changed);
  }

  Season season() {
    return Season.of(athlete, template());
  }

  RaceTemplate template() {
    RaceTemplate template = rules.templates().get(athlete.request().race());
    if (template == null) {
      throw new IllegalStateException("No template for " + athlete.request().race());
    }
    return template;
  }
}

package dev.cairn.engine.whatif;

import dev.cairn.model.Athlete;
import dev.cairn.model.Injury;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Snapshot;
import dev.cairn.pack.RunningRules;
import java.util.List;

/** An athlete and the rules that a plan is made with. */
public record Case(Athlete athlete, RunningRules rules) {
  Snapshot snapshot() {
    return athlete.snapshot();
  }

  PlanRequest request() {
    return athlete.request();
  }

  Case with(Snapshot snapshot) {
    return new Case(athlete.with(snapshot), rules);
  }

  Case with(PlanRequest request) {
    return new Case(athlete.with(request), rules);
  }

  Case with(List<Injury> injuries) {
    return with(snapshot().withInjuries(injuries));
  }

  Case with(RunningRules others) {
    return new Case(athlete, others);
  }

  Case aged(int years) {
    return new Case(athlete.aged(years), rules);
  }
}

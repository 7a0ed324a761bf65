package dev.cairn.cli;

import dev.cairn.action.Records;
import dev.cairn.action.accept.Coming;
import dev.cairn.action.accept.Offer;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.BlastRadius;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.work.Cancel;
import java.time.LocalDate;

/** What a rule that coaches may sign would do to everybody; nothing is changed. */
final class OfferBlast {
  private final RulesHere here;
  private final LocalDate today;
  private final int threads;
  private final Cancel cancel;

  OfferBlast(RulesHere here, LocalDate today, int threads, Cancel cancel) {
    this.here = here;
    this.today = today;
    this.threads = threads;
    this.cancel = cancel;
  }

  Blast of(Workspace workspace, Offer offer) {
    Records records = new Records(workspace);
    BlastRadius.Field field = workspace.read(() -> BlastRadius.field(here, records));
    Coming coming = Coming.of(offer, here, field.now());
    BlastRadius.Made made =
        new BlastRadius(here)
            .plan(
                field,
                offer.inShort(),
                coming.after(),
                coming.rules(),
                threads,
                cancel,
                done -> {});
    return workspace.read(() -> BlastRadius.told(records, made, today));
  }
}

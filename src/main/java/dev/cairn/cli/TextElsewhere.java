package dev.cairn.cli;

import dev.cairn.action.Action;
import dev.cairn.action.Done;
import dev.cairn.action.Records;
import dev.cairn.action.text.Consent;
import dev.cairn.action.text.KeptText;
import dev.cairn.action.text.Listener;
import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.Providers;
import dev.cairn.action.text.RecordSent;
import dev.cairn.action.text.RemoteWriter;
import dev.cairn.action.text.TakeWritten;
import dev.cairn.action.text.TextScene;
import dev.cairn.action.text.TextWish;
import dev.cairn.action.text.Writers;
import dev.cairn.action.text.WritingStopped;
import dev.cairn.action.text.Written;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.PlanText;
import dev.cairn.work.Cancel;
import dev.cairn.work.EndSignal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Has a service write text of one week: shows the bytes that would leave, or sends just those. */
final class TextElsewhere {
  private final Page page;
  private final Office office;
  private final Writers writers;
  private final Cancel cancel;

  /**
   * What is asked for.
   *
   * @param week 0 for the plan as a whole
   * @param note only the note of it
   */
  record Wanted(String provider, int week, boolean note) {}

  TextElsewhere(Page page, Office office, Writers writers, Cancel cancel) {
    this.page = page;
    this.office = office;
    this.writers = writers;
    this.cancel = cancel;
  }

  /** The answer is the bytes and not one more; all that is said of them stands beside it. */
  void show(TextScene scene, Wanted wanted) throws IOException {
    Outgoing shown = office.look(records -> outgoing(records, remote(records), scene, wanted));
    page.out().write(shown.body());
    page.out().flush();
    Provider provider = shown.provider();
    page.say("These " + shown.body().length + " bytes would go to " + shown.url() + ".");
    page.say("SHA-256: " + shown.sha256());
    page.say("The runner is called " + shown.pseudonym() + " in them.");
    page.say("Kept on this machine: " + String.join(", ", shown.kept()) + ".");
    page.say("About " + shown.tokens() + " tokens" + cost(shown) + "; nothing was sent.");
    page.say(
        "Maybe allow just these with \"text providers allow "
            + provider.id()
            + " --once "
            + shown.sha256()
            + "\", then --send.");
  }

  private static String cost(Outgoing shown) {
    return Optional.ofNullable(shown.provider().price())
        .map(price -> ", about " + shown.cost() + " " + price.currency())
        .orElse("");
  }

  /** The text as it stands then; empty when the request was carried out before. */
  Optional<PlanText> send(ActingOptions acting, TextScene scene, Wanted wanted) {
    RemoteWriter remote = office.look(this::remote);
    Outgoing shown = office.look(records -> outgoing(records, remote, scene, wanted));
    requireKey(shown.provider());
    RecordSent leaving = leaving(shown, scene);
    Done allowed =
        office.change(acting, (_, desk) -> desk.act(acting.request(desk::newRequest), leaving));
    if (allowed.repeated()) {
      page.say("This request was carried out before, so nothing was sent now.");
      return Optional.empty();
    }
    Written written = written(acting, remote, shown, scene);
    Optional<Outgoing> again = remote.repair(written);
    if (again.isPresent() && allowed(again.get())) {
      act(acting, leaving(again.get(), scene));
      written(acting, remote, again.get(), scene);
    }
    return Optional.of(office.look(records -> KeptText.of(records, scene).standing()));
  }

  private boolean allowed(Outgoing outgoing) {
    return office.look(records -> Consent.allows(records, outgoing));
  }

  private RemoteWriter remote(Records records) {
    return writers.remote(records.ledger().id());
  }

  private static Outgoing outgoing(
      Records records, RemoteWriter remote, TextScene scene, Wanted wanted) {
    Provider provider = Providers.known(records, wanted.provider());
    PassageKey note =
        wanted.week() == 0 ? PassageKey.planNote() : PassageKey.weekNote(wanted.week());
    List<PassageKey> keys = wanted.note() ? List.of(note) : List.of();
    return remote.prepare(provider, TextWish.of(records, scene, wanted.week(), keys));
  }

  /** Before a yes is used up for nothing. */
  private void requireKey(Provider provider) {
    if (!provider.stays() && writers.keys().where(provider.id()).isEmpty()) {
      throw new Stopped(
          Exit.FAILED,
          "There is no key for "
              + provider.id()
              + ", so nothing was sent. Maybe set "
              + writers.keys().variable(provider.id())
              + ", or give one with \"text providers add --key\".");
    }
  }

  private static RecordSent leaving(Outgoing shown, TextScene scene) {
    return new RecordSent(shown, scene.plan().athleteId(), scene.plan().hash(), null);
  }

  private void act(ActingOptions acting, Action action) {
    office.change(acting, (_, desk) -> desk.act(desk.newRequest(), action));
  }

  private Written written(
      ActingOptions acting, RemoteWriter remote, Outgoing shown, TextScene scene) {
    try (EndSignal _ = EndSignal.of(cancel)) {
      Written written = remote.send(shown, new Waiting(page, shown.provider().id()), cancel);
      ended(acting, shown, scene, written.sent());
      act(acting, new TakeWritten(scene, written));
      tell(written);
      return written;
    } catch (WritingStopped stopped) {
      ended(acting, shown, scene, stopped.sent());
      boolean byHand = stopped.why() == WritingStopped.Why.CANCELLED;
      throw new Stopped(byHand ? Exit.CANCELLED : Exit.FAILED, stopped.sentence());
    }
  }

  private void ended(
      ActingOptions acting, Outgoing shown, TextScene scene, List<Written.Sent> sent) {
    act(acting, new RecordSent(shown, scene.plan().athleteId(), scene.plan().hash(), sent));
  }

  private void tell(Written written) {
    Written.Usage usage = written.usage();
    String cost =
        Optional.ofNullable(written.request().provider().price())
            .map(price -> ", " + usage.cost() + " " + price.currency())
            .orElse("");
    page.say(
        written.request().provider().id()
            + " wrote "
            + written.passages().size()
            + " passages from "
            + usage.input()
            + " tokens with "
            + usage.output()
            + (usage.counted() ? "" : " (estimated)")
            + cost
            + ".");
    for (Checked passage : written.passages()) {
      if (passage instanceof Checked.Refused(var draft, var objections)) {
        page.say(
            draft.key().text()
                + " was refused, the template's text stands: "
                + objections.getFirst().sentence());
      }
    }
    written.missing().forEach(key -> page.say(key.text() + " was asked for and did not come."));
    if (!written.dropped().isEmpty()) {
      page.say("Nobody asked for: " + String.join(", ", written.dropped()) + ".");
    }
  }

  /** Says why it takes long. */
  private record Waiting(Page page, String provider) implements Listener {
    @Override
    public void passage(Checked passage) {
      // All of them are told when the answer is whole.
    }

    @Override
    public void heard(int characters) {
      // Nobody reads a count on a terminal.
    }

    @Override
    public void waiting(Duration pause, String why) {
      page.say(provider + ": " + why + "; asking again in " + pause.toSeconds() + " s.");
    }
  }
}

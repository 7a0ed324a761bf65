package dev.cairn.ui;

import dev.cairn.action.text.Listener;
import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.PlanWriter;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.RemoteWriter;
import dev.cairn.action.text.ServiceKeys;
import dev.cairn.action.text.TextWish;
import dev.cairn.action.text.Writers;
import dev.cairn.action.text.WritingStopped;
import dev.cairn.action.text.Written;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Sceptic;
import dev.cairn.pack.SentencePack;
import dev.cairn.work.Cancel;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A service for pictures: what would leave is prepared as ever, but nothing does, and the answer is
 * always the same, with one number that is not in the plan.
 */
final class StagedWriters implements Writers {
  private final Writers house;

  StagedWriters(Writers house) {
    this.house = house;
  }

  @Override
  public PlanWriter template(List<SentencePack> sentences) {
    return house.template(sentences);
  }

  @Override
  public Sceptic sceptic() {
    return house.sceptic();
  }

  @Override
  public RemoteWriter remote(OpaqueId workspace) {
    return new Staged(house.remote(workspace), house.sceptic());
  }

  @Override
  public ServiceKeys keys() {
    return new Keyring(house.keys());
  }

  private record Staged(RemoteWriter real, Sceptic sceptic) implements RemoteWriter {
    private static final int LONGER_KM = 1;

    @Override
    public Outgoing prepare(Provider provider, TextWish wish) {
      return real.prepare(provider, wish);
    }

    @Override
    public Written send(Outgoing shown, Listener listener, Cancel cancel) {
      TextWish wish = shown.wish();
      String request = shown.sha256().substring(0, 16);
      Author author = new Author.Remote(shown.provider().id(), shown.provider().model(), request);
      Draft draft = new Draft(wish.passages().getFirst(), prose(wish.sheet()), author);
      return new Written(
          shown,
          request,
          List.of(sceptic.check(draft, wish.sheet(), wish.shown())),
          List.of(),
          List.of(),
          new Written.Usage(shown.tokens(), 90, true, BigDecimal.ZERO),
          List.of(new Written.Sent(shown.body(), shown.sha256(), 200)));
    }

    /** The last day of the week with a kilometre too much. */
    private static String prose(FactSheet sheet) {
      List<LocalDate> runs =
          sheet.days().stream()
              .filter(day -> sheet.of(day, FactRole.DISTANCE).isPresent())
              .toList();
      LocalDate first = runs.getFirst();
      LocalDate last = runs.getLast();
      long km =
          sheet
                  .of(last, FactRole.DISTANCE)
                  .map(Fact::amount)
                  .map(amount -> ((Amount.Length) amount).millimetres() / 1_000_000)
                  .orElse(0L)
              + LONGER_KM;
      return "This is the highest week of the plan: {{"
          + general(sheet, FactRole.WEEK_TOTAL)
          + "}} over {{"
          + general(sheet, FactRole.RUNS)
          + "|word}} runs, so keep the easy days easy. On {{"
          + of(sheet, first, FactRole.DATE)
          + "|weekday}} you hold {{"
          + of(sheet, first, FactRole.PACE)
          + "}} inside a run of {{"
          + of(sheet, first, FactRole.DISTANCE)
          + "}}. On {{"
          + of(sheet, last, FactRole.DATE)
          + "|weekday}} you run "
          + km
          + " km, the longest run of the plan; start slower than feels right and let the end come"
          + " to you.";
    }

    private static String general(FactSheet sheet, FactRole role) {
      return sheet.general(role).orElseThrow().id();
    }

    private static String of(FactSheet sheet, LocalDate day, FactRole role) {
      return sheet.of(day, role).orElseThrow().id();
    }

    @Override
    public Optional<Outgoing> repair(Written written) {
      return real.repair(written);
    }

    @Override
    public Reached tryOut(Provider provider, Cancel cancel) throws WritingStopped {
      return new Reached(Duration.ofMillis(420), Outgoing.AnswerForm.SCHEMA);
    }
  }

  /** There is a key, wherever. */
  private record Keyring(ServiceKeys real) implements ServiceKeys {
    @Override
    public Optional<Where> where(String provider) {
      return Optional.of(Where.KEYCHAIN);
    }

    @Override
    public Where keep(String provider, String key) {
      return Where.KEYCHAIN;
    }

    @Override
    public Where keepHere(String provider, String key) {
      return Where.THIS_RUN;
    }

    @Override
    public void forget(String provider) {}

    @Override
    public String variable(String provider) {
      return real.variable(provider);
    }
  }
}

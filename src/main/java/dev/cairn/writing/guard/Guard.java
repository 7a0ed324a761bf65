package dev.cairn.writing.guard;

import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.Objection.Kind;
import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.Piece;
import dev.cairn.model.wording.Rendering;
import dev.cairn.model.wording.Sceptic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The sceptic over free prose: what it cannot find in the plan it does not let through. */
public final class Guard implements Sceptic {
  /** Readers above it would take longer than anybody waits. */
  private static final int LONGEST = 20_000;

  private static final Pattern HALF_MARATHON = Lexicon.whole("half[ -]marathons?");

  @Override
  public Checked check(Draft draft, FactSheet sheet, Rendering shown) {
    if (draft.key().week() != sheet.week()) {
      throw new IllegalArgumentException(
          draft.key().text() + " is held against the sheet of week " + sheet.week());
    }
    List<Objection> objections = objections(draft, sheet, shown);
    return objections.isEmpty()
        ? new Checked.Sound(passage(new Reading(draft, sheet, shown)))
        : new Checked.Refused(draft, objections);
  }

  private static List<Objection> objections(Draft draft, FactSheet sheet, Rendering shown) {
    int length = draft.prose().length();
    if (draft.prose().isBlank() || length > LONGEST) {
      String sentence = length > LONGEST ? "It is far too long." : "There is no text.";
      return List.of(new Objection(Kind.LENGTH, 0, length, "", sentence, null));
    }
    Reading reading = new Reading(draft, sheet, shown);
    Objections objections = new Objections(reading);
    if (length > draft.key().part().longest()) {
      objections.add(
          Kind.LENGTH,
          new Reading.Span(0, 0),
          "It has " + length + " characters; " + draft.key().part().longest() + " are enough.");
    }
    Letters.check(reading, objections);
    Topics.check(reading, objections);
    Tongue.check(reading, objections);
    Days days = new Days(reading, objections);
    days.find();
    Claims claims = new Claims(reading, objections);
    claims.check();
    new Kinds(reading, days, objections).check();
    List<Reading.Span> harmless = new ArrayList<>(days.spans());
    harmless.addAll(claims.counted());
    harmless.addAll(reading.find(reading.lexicon.words("harmless numbers")));
    if (sheet.general(FactRole.RACE).filter(Guard::half).isPresent()) {
      harmless.addAll(reading.find(HALF_MARATHON));
    }
    new Roles(reading, days, objections).check(new Numbers(reading).find(harmless));
    return objections.all();
  }

  private static boolean half(Fact race) {
    return race.amount() instanceof Amount.Named named && named.term().equals("race.half");
  }

  private static Passage passage(Reading reading) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Reading.Hole hole : reading.holes) {
      if (hole.from() > from) {
        pieces.add(new Piece.Words(reading.words(from, hole.from())));
      }
      Fact fact = Objects.requireNonNull(hole.fact());
      pieces.add(new Piece.Slot(fact.id(), hole.form()));
      from = hole.to();
    }
    if (from < reading.prose.length()) {
      pieces.add(new Piece.Words(reading.words(from, reading.prose.length())));
    }
    return new Passage(reading.draft.key(), pieces, reading.draft.author());
  }
}

package dev.cairn.engine;

import dev.cairn.intake.AthleteFiles;
import dev.cairn.intake.Reading;
import dev.cairn.model.Athlete;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SentencePack;
import dev.cairn.pack.StrengthRules;
import dev.cairn.pack.meeting.Meetings;
import dev.cairn.pack.shelf.CaseRunner;
import dev.cairn.pack.shelf.PackShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The pack that ships and the athletes beside it, as tests of the engine use them. */
public final class RunningPack {
  private static final PackShelf SHELF = open();
  private static final RunningRules RULES = running();

  private RunningPack() {}

  public static RunningRules rules() {
    return RULES;
  }

  /** The packs of the checkout, taken for checked. */
  public static PackShelf shelf() {
    return SHELF;
  }

  public static Planner planner() {
    return new Planner(RULES);
  }

  public static Athlete sample(String id) {
    Path file = Path.of("sample-athletes", id, "athlete.json");
    return switch (AthleteFiles.read(file).getFirst()) {
      case Reading.AthleteFile read -> read.athlete();
      case Reading.Rejected rejected ->
          throw new IllegalStateException(file + ": " + rejected.first());
    };
  }

  /** The rules of review that ship. */
  public static ReviewPack reviewing() {
    try {
      return SHELF.reviewing();
    } catch (RulesMissing missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The sentences that ship. */
  public static List<SentencePack> sentences() {
    try {
      return SHELF.sentences();
    } catch (RulesMissing missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The rules of lifting that ship. */
  public static StrengthRules strength() throws RulesMissing {
    return SHELF.strength();
  }

  /** The meetings that ship. */
  public static Meetings meetings() {
    try {
      return SHELF.meetings();
    } catch (RulesMissing missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static PackShelf open() {
    try {
      return PackShelf.open(Path.of("plugins"), CaseRunner.passing());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static RunningRules running() {
    try {
      return SHELF.running();
    } catch (RulesMissing missing) {
      throw new IllegalStateException(missing);
    }
  }
}

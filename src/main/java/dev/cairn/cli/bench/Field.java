package dev.cairn.cli.bench;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.Planner;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.shelf.CaseRunner;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.trail.PlanJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the benchmarks run on: the planner with the packs of a folder, and athletes for it. */
final class Field {
  /** Unless told otherwise so many that their lines together are more than a processor's caches. */
  static final int ATHLETES = Integer.getInteger("cairn.bench.athletes", 64);

  private final PackShelf shelf;
  private final Planner planner;
  private final VariedAthletes athletes;

  private Field(PackShelf shelf, Planner planner, VariedAthletes athletes) {
    this.shelf = shelf;
    this.planner = planner;
    this.athletes = athletes;
  }

  /** The packs were checked by the command that asks for benchmarks; their cases are not run. */
  static Field of(Path home) throws IOException {
    try {
      PackShelf shelf = PackShelf.open(home.resolve("plugins"), CaseRunner.passing());
      VariedAthletes athletes = VariedAthletes.of(home.resolve("sample-athletes"));
      return new Field(shelf, new Planner(shelf.running()), athletes);
    } catch (RulesMissing missing) {
      throw new IOException(missing.getMessage(), missing);
    }
  }

  /** The folder of the checkout, which every start of Cairn names. */
  static Path home() {
    return Path.of(System.getProperty("cairn.home", "")).toAbsolutePath();
  }

  PackShelf shelf() {
    return shelf;
  }

  Planner planner() {
    return planner;
  }

  VariedAthletes athletes() {
    return athletes;
  }

  /** Athletes who get a plan. */
  List<AthleteFile> planned(int count) {
    List<AthleteFile> planned = new ArrayList<>();
    for (int number = 0; planned.size() < count; number++) {
      AthleteFile file = file(athletes.line(number));
      if (planner.plan(file.athlete()) instanceof Outcome.Planned) {
        planned.add(file);
      }
    }
    return planned;
  }

  /** Athletes who get a refusal. */
  List<AthleteFile> refused(int count) {
    List<AthleteFile> refused = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      refused.add(file(athletes.hopeless(number)));
    }
    return refused;
  }

  /** The values of the lines that these athletes get. */
  List<Values> values(List<AthleteFile> planned) {
    PlanJson lines = new PlanJson();
    List<Values> values = new ArrayList<>();
    for (AthleteFile file : planned) {
      if (planner.plan(file.athlete()) instanceof Outcome.Planned plan) {
        values.add(Values.of(lines.line(plan.plan(), file.canonicalInput())));
      }
    }
    return values;
  }

  static AthleteFile file(byte[] line) {
    return switch (AthleteReader.read(line)) {
      case AthleteFile file -> file;
      case Rejected rejected -> throw new IllegalStateException(rejected.first().text());
    };
  }
}

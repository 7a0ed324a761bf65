package dev.cairn.action;

import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.kept.Dump;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.plan.MakePlans;
import dev.cairn.engine.RunningPack;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.RunningRules;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A coach's office in a test: a workspace, a desk, and sample athletes to work with. */
public final class Office {
  public static final Instant NOW = Instant.parse("2026-11-21T16:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  public static final RunningRules RULES = RunningPack.rules();
  public static final ReviewPack REVIEW = RunningPack.reviewing();

  /** How plans come before coaches. */
  public static final ReviewRules REVIEWING = REVIEW.rules();

  public final Workspace workspace;
  public final Desk desk;
  public final Records records;

  public Office() {
    this(new MemoryWorkspace());
  }

  public Office(Workspace workspace) {
    this.workspace = workspace;
    this.desk = desk("Maria");
    this.records = new Records(workspace);
  }

  public Desk desk(String coach) {
    return new Desk(
        workspace, new Coach(coach), Clock.fixed(NOW, ZoneOffset.UTC), new SecureRandom());
  }

  public Done act(Action action) {
    return desk.act(desk.newRequest(), action);
  }

  public Done undo() {
    return desk.undo(desk.newRequest());
  }

  public Done redo() {
    return desk.redo(desk.newRequest());
  }

  public OpaqueId request() {
    return desk.newRequest();
  }

  /** A sample athlete by his folder, with another id and name and, if wished, another week. */
  public static AthleteFile athlete(String folder, String id, String name, String... replaced) {
    String text = text(Path.of("sample-athletes", folder, "athlete.json"));
    text = text.replaceFirst("\"id\"\\s*:\\s*\"[^\"]*\"", "\"id\": \"" + id + "\"");
    text = text.replaceFirst("\"name\"\\s*:\\s*\"[^\"]*\"", "\"name\": \"" + name + "\"");
    for (int i = 0; i + 1 < replaced.length; i += 2) {
      text = text.replaceFirst(replaced[i], replaced[i + 1]);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (AthleteReader.read(bytes) instanceof AthleteFile file) {
      return file;
    }
    throw new IllegalStateException("No whole athlete: " + text);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Alex is in the workspace and has a plan. */
  public Office withAlex() {
    act(new AddAthletes(List.of(athlete("alex", "alex", "Alex"))));
    act(MakePlans.of("alex", RULES));
    return this;
  }

  public MakePlans all() {
    return MakePlans.ofAll(RULES, 2, new Cancel(), done -> {});
  }

  public String state() {
    return Dump.state(workspace.tables());
  }

  public String dump() {
    return Dump.all(workspace.tables());
  }
}

package dev.cairn.store.bench;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Workspace;
import dev.cairn.ledger.Actor;
import dev.cairn.ledger.Draft;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Receipt;
import dev.cairn.ledger.Step;
import dev.cairn.ledger.Subject;
import dev.cairn.store.SqliteWorkspaces;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/** A workspace that is filled to be measured. */
final class BenchWorkspace implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2026-11-21T16:14:39.123Z");
  private static final Actor COACH = new Actor.Program("bench");

  private final Path folder;
  private final RandomGenerator chance = new Random(20261121);
  private Workspace workspace;
  private Ledger ledger;

  BenchWorkspace(Path folder) {
    this.folder = folder;
    this.workspace = open();
    this.ledger = ledger();
  }

  Workspace workspace() {
    return workspace;
  }

  Path database() {
    return folder.resolve("cairn.db");
  }

  List<SavedPlan> plans(byte[] line, int count) {
    List<SavedPlan> plans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      plans.add(SavedPlan.of(line, chance));
    }
    return plans;
  }

  /** All as one step. */
  Receipt save(List<SavedPlan> plans) {
    List<Draft> drafts = plans.stream().map(SavedPlan::draft).toList();
    return workspace.step(() -> {
      Receipt receipt = ledger.append(new Step(OpaqueId.random(chance), COACH, drafts));
      plans.forEach(plan -> workspace.tables().add(plan.rows()));
      return receipt;
    });
  }

  /** Athletes, and entries about them of the length that an approval has. */
  void fill(int athletes, int entries, int atOnce) {
    List<Subject> subjects = new ArrayList<>();
    for (int i = 0; i < athletes; i++) {
      subjects.add(new Subject("athlete", OpaqueId.random(chance)));
    }
    for (int done = 0; done < entries; done += atOnce) {
      List<Draft> drafts = new ArrayList<>();
      List<Row> rows = new ArrayList<>();
      for (int i = done; i < done + atOnce; i++) {
        Subject subject = subjects.get(i % athletes);
        drafts.add(new Draft(new Kind("verdict.given"), subject, verdict(i)));
        if (i < athletes) {
          rows.add(athlete(subject, i));
        }
      }
      workspace.step(() -> {
        workspace.tables().add(rows);
        return ledger.append(new Step(OpaqueId.random(chance), COACH, drafts));
      });
    }
  }

  /** Closes and opens it as the start of the program does; how long the opening took. */
  double reopened() {
    workspace.close();
    long from = System.nanoTime();
    workspace = open();
    double seconds = (System.nanoTime() - from) / 1e9;
    ledger = ledger();
    return seconds;
  }

  private Workspace open() {
    return new SqliteWorkspaces(Optional.of(folder), () -> NOW, new SecureRandom(), warning -> {})
        .forWriting(null);
  }

  private Ledger ledger() {
    return new Ledger(workspace.entries(), () -> NOW, chance);
  }

  private byte[] verdict(int number) {
    String text =
        "{\"change\":\"none\",\"decisions\":[\"week/"
            + number % 16
            + "/total\",\"day/long\"],"
            + "\"plan\":\""
            + OpaqueId.random(chance)
            + OpaqueId.random(chance)
            + "\",\"reasonsOpened\":true,\"seconds\":"
            + number % 600
            + ",\"verdict\":\"approved\",\"reason\":\"fits what was agreed in autumn\"}";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Row athlete(Subject subject, int number) {
    return Row.of(
        Table.ATHLETE,
        subject.text(),
        "athlete-" + number,
        "Athlete " + number,
        33L,
        "Marathon",
        "2027-04-11",
        "finish",
        "2026-11-21",
        null,
        "2026-11-21T16:14:39.123Z",
        null);
  }

  @Override
  public void close() {
    workspace.close();
  }
}

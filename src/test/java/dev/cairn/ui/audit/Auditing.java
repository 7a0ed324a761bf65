package dev.cairn.ui.audit;

import dev.cairn.action.athlete.ChangeAthletes;
import dev.cairn.action.plan.MakePlans;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.store.SqliteWorkspaces;
import dev.cairn.store.database.Access;
import dev.cairn.store.database.Database;
import dev.cairn.ui.office.Archive;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.task.Door;
import dev.cairn.work.Cancel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** The ledger of a real workspace: Alex has two plans, of which one was approved. */
final class Auditing implements AutoCloseable {
  final Path folder;
  final SqliteWorkspaces workspaces;
  final Office office;
  final Archive archive;
  final AuditModel model;

  Auditing(Path folder) {
    this(folder, Door.onTheSpot());
  }

  Auditing(Path folder, Door door) {
    this.folder = folder;
    this.workspaces =
        new SqliteWorkspaces(
            Optional.of(folder), SampleOffice.CLOCK, new SecureRandom(), warning -> {});
    this.office = SampleOffice.in(workspaces, "alex", "mei");
    this.archive = new Archive(office, workspaces, folder, SampleOffice.CLOCK);
    this.model = new AuditModel(archive, door);
    office.open(new Cancel(), planned -> {});
    if (office.readOnlyBecause().isEmpty()) {
      office.act(new Approve("alex", Look.UNKNOWN, office.reviewRules()));
      office.act(new ChangeAthletes(List.of(tired())));
      office.act(MakePlans.of("alex", office.running()));
    }
  }

  static AthleteFile tired() {
    AthleteFile file = SampleOffice.samples("alex").getFirst();
    String text = file.canonicalInput().replace("\"sleepHours\":7.5", "\"sleepHours\":5.5");
    if (AthleteReader.read(text.getBytes(StandardCharsets.UTF_8)) instanceof AthleteFile tired) {
      return tired;
    }
    throw new IllegalStateException("The changed sample cannot be read");
  }

  /** Somebody changes the file behind our back. */
  void tamper(String sql, Object... values) {
    try (Database database = Database.open(folder.resolve("cairn.db"), Access.WRITE)) {
      database.change(sql, values);
    }
  }

  /** The number of the newest entry of a kind. */
  long newest(String kind) {
    return office(kind)[0];
  }

  long oldest(String kind) {
    long[] all = office(kind);
    return all[all.length - 1];
  }

  private long[] office(String kind) {
    return archive
        .find(
            kinds -> new dev.cairn.action.kept.EntryQuery(List.of(kind), "", "", "", "", List.of()))
        .numbers();
  }

  @Override
  public void close() {
    office.close();
  }
}

package dev.cairn.app;

import dev.cairn.action.Coach;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.action.paper.Press;
import dev.cairn.cli.CommandLineRunner;
import dev.cairn.cli.FolderShelf;
import dev.cairn.cli.Models;
import dev.cairn.cli.Workbench;
import dev.cairn.onnx.ModelRosters;
import dev.cairn.outgo.HousePress;
import dev.cairn.pack.shelf.CheckedPacks;
import dev.cairn.store.SqliteWorkspaces;
import dev.cairn.store.folder.WorkspacePlace;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.ui.Ground;
import dev.cairn.ui.theme.Look;
import dev.cairn.writing.HouseWriters;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The composition root: everything Cairn consists of is put together here, by hand. */
public final class Cairn {
  private static final String SYSTEM = System.getProperty("os.name", "");

  private Cairn() {}

  /** Runs what the arguments ask for; the code to exit with. */
  public static int start(String[] args) {
    Output answer = new Output(new FileOutputStream(FileDescriptor.out));
    PrintStream out = new PrintStream(answer, false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code;
    try (Rosters rosters = rosters()) {
      Workbench workbench =
          new WindowWorkbench(
              System.getenv(),
              SYSTEM,
              folder -> ground(folder, err, rosters),
              () -> Stage.ground(home(), rosters));
      code =
          CommandLineRunner.run(
              args,
              home(),
              workspaces(err),
              workbench,
              models(rosters),
              HouseWriters.ofSystem(System.getenv()),
              press(),
              out,
              err);
      Rehearsal.in(System.getProperty("cairn.rehearsal"), folder -> ground(folder, err, rosters));
    }
    out.flush();
    return answer.lost().map(reason -> refuse(err, reason)).orElse(code);
  }

  /** Makes files of plans with the fonts of the window. */
  static Press press() {
    return new HousePress(Look::font);
  }

  private static Models models(Rosters rosters) {
    return new Models(rosters, new ModelMaking());
  }

  /** The models beside the program and in workspaces. */
  static Rosters rosters() {
    return new ModelRosters(
        new ModelsBeside(FolderShelf.of(home())),
        CheckedPacks.none(),
        WorkspacePlace.of(System.getenv(), SYSTEM));
  }

  /** What a window on this machine stands on. */
  static Ground ground(@Nullable Path folder, PrintStream err, Rosters rosters) {
    Path home = home();
    return new Ground(
        workspaces(err),
        folder,
        new Coach(
            System.getProperty("user.name", "").isBlank()
                ? "Coach"
                : System.getProperty("user.name")),
        Clock.system(ZoneId.systemDefault()),
        new SecureRandom(),
        new PacksBeside(FolderShelf.of(home)),
        new SampleAthletes(home).samples(),
        rosters,
        HouseWriters.ofSystem(System.getenv()),
        press());
  }

  /** Workspaces on disk, in the place the platform has for them unless a folder is named. */
  private static Workspaces workspaces(PrintStream err) {
    return new SqliteWorkspaces(
        WorkspacePlace.of(System.getenv(), SYSTEM),
        WorkspacePlace.secrets(System.getenv(), SYSTEM),
        InstantSource.system(),
        new SecureRandom(),
        err::println);
  }

  /** The folder of the checkout or installation, in which {@code plugins} lies. */
  static Path home() {
    return Path.of(System.getProperty("cairn.home", "")).toAbsolutePath();
  }

  private static int refuse(PrintStream err, String reason) {
    err.println(
        "The answer could not be written in full (" + reason + "). Maybe the disk is full.");
    return 1;
  }
}

package dev.cairn.app;

import dev.cairn.action.kept.Workspaces;
import dev.cairn.cli.CommandLineRunner;
import dev.cairn.store.SqliteWorkspaces;
import dev.cairn.store.folder.WorkspacePlace;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The composition root: everything Cairn consists of is put together here, by hand. */
public final class Cairn {
  private Cairn() {}

  /** Runs what the arguments ask for; the code to exit with. */
  public static int start(String[] args) {
    Output answer = new Output(new FileOutputStream(FileDescriptor.out));
    PrintStream out = new PrintStream(answer, false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = CommandLineRunner.run(args, home(), workspaces(err), new NoWindow(), out, err);
    out.flush();
    return answer.lost().map(reason -> refuse(err, reason)).orElse(code);
  }

  /** Workspaces on disk, in the place the platform has for them unless a folder is named. */
  private static Workspaces workspaces(PrintStream err) {
    return new SqliteWorkspaces(
        WorkspacePlace.of(System.getenv(), System.getProperty("os.name", "")),
        InstantSource.system(),
        new SecureRandom(),
        err::println);
  }

  /** The folder of the checkout or installation, in which {@code plugins} lies. */
  private static Path home() {
    return Path.of(System.getProperty("cairn.home", "")).toAbsolutePath();
  }

  private static int refuse(PrintStream err, String reason) {
    err.println(
        "The answer could not be written in full (" + reason + "). Maybe the disk is full.");
    return 1;
  }
}

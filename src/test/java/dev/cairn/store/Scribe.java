package dev.cairn.store;

import dev.cairn.ledger.Draft;
import dev.cairn.ledger.Entry;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Receipt;
import dev.cairn.ledger.Step;
import dev.cairn.ledger.tree.Sha256;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * A process that writes into a workspace until it is killed, and says a line after each step that
 * is done: its number, the sequence of its last entry and the hash of that.
 */
final class Scribe {
  /** The planted fault: says that a step is done before it is. */
  static final String TOO_EARLY = "too-early";

  /** So many steps share a commit, and each is called done before it. */
  private static final int STEPS_TOO_EARLY = 60;

  private static final int ERASE_EVERY = 9;
  private static final int CHECKPOINT_EVERY = 5;

  private final SampleWorkspace workspace;
  private final OutputStream out;
  private final boolean tooEarly;

  private Scribe(SampleWorkspace workspace, OutputStream out, boolean tooEarly) {
    this.workspace = workspace;
    this.out = out;
    this.tooEarly = tooEarly;
  }

  /**
   * Arguments: the folder, the seed of all steps, the way. Waits until it is told the number of the
   * first step.
   */
  public static void main(String[] args) throws IOException {
    BufferedReader told =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    int first = Integer.parseInt(told.readLine());
    try (OutputStream out = new FileOutputStream(FileDescriptor.out);
        SampleWorkspace workspace = SampleWorkspace.in(Path.of(args[0]), new SecureRandom())) {
      Scribe scribe = new Scribe(workspace, out, args[2].equals(TOO_EARLY));
      long seed = Long.parseLong(args[1]);
      for (int number = first; ; number += scribe.tooEarly ? STEPS_TOO_EARLY : 1) {
        if (scribe.tooEarly) {
          scribe.writeTooEarly(number, seed);
        } else {
          scribe.write(number, seed);
        }
      }
    }
  }

  private void write(int number, long seed) throws IOException {
    Random chance = new Random(seed + number);
    if (number % ERASE_EVERY == 0) {
      workspace.erase(chance.nextInt(10));
    }
    Step step = step(chance);
    say(number, workspace.open.step(() -> appended(step)));
    if (number % CHECKPOINT_EVERY == 0) {
      workspace.checkpoint();
    }
  }

  /** The entries with their rows in the tables of text and loads, as one. */
  private Receipt appended(Step step) {
    Receipt receipt = workspace.ledger().append(step);
    Entry last = receipt.entries().getLast();
    KeptRows.of(last.sequence(), "athlete:" + SampleWorkspace.id(last.sequence()).hex(), "scribe")
        .forEach(workspace.open.tables()::put);
    return receipt;
  }

  private void writeTooEarly(int first, long seed) {
    workspace.open.step(() -> {
      for (int number = first; number < first + STEPS_TOO_EARLY; number++) {
        say(number, appended(step(new Random(seed + number))));
      }
      return first;
    });
  }

  private static Step step(Random chance) {
    OpaqueId request = OpaqueId.random(chance);
    List<Draft> drafts = new ArrayList<>();
    int parts = 1 + chance.nextInt(4);
    for (int i = 0; i < parts; i++) {
      String payload = SampleWorkspace.payload(chance, 100 + chance.nextInt(20000));
      drafts.add(
          new Draft(
              new Kind("plan.made"),
              SampleWorkspace.athlete(chance.nextInt(10)),
              payload.getBytes(StandardCharsets.UTF_8)));
    }
    return new Step(request, SampleWorkspace.COACH, drafts);
  }

  private void say(int number, Receipt receipt) {
    try {
      Entry last = receipt.entries().getLast();
      String hash = HexFormat.of().formatHex(new Sha256().leaf(last.toBytes()));
      String line = number + " " + last.sequence() + " " + hash + "\n";
      out.write(line.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

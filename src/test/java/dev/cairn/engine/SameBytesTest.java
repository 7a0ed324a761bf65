package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.pack.RunningRules;
import dev.cairn.pack.shelf.CaseRunner;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.trail.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same athletes give the same bytes, however the packs came in and whoever else is planning.
 */
class SameBytesTest {
  private static final int ATHLETES = 24;
  private static final List<String> PACKS = List.of("running", "aaa-club", "zzz-club");

  @TempDir private Path folder;

  @Test
  void underEveryOrderOfThePacks() throws Exception {
    List<String> usual = lines(new Planner(shelf("usual", PACKS)));
    List<String> turned = new ArrayList<>(PACKS);
    Collections.reverse(turned);
    RunningRules rules = shelf("turned", turned);
    assertThat(rules.packs()).hasSize(3);
    assertThat(lines(new Planner(rules))).isEqualTo(usual);
    assertThat(lines(RunningPack.planner())).isNotEqualTo(usual);
  }

  @Test
  void withOnePlannerSharedByUpToEightThreads() throws Exception {
    Planner planner = RunningPack.planner();
    List<String> usual = lines(planner);
    for (int threads : new int[] {1, 3, 8}) {
      try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
        List<Callable<String>> tasks = new ArrayList<>();
        for (long seed = 0; seed < ATHLETES; seed++) {
          long one = seed;
          tasks.add(() -> line(planner, one));
        }
        List<String> shared = new ArrayList<>();
        for (Future<String> future : pool.invokeAll(tasks)) {
          shared.add(future.get());
        }
        assertThat(shared).as("%d threads", threads).isEqualTo(usual);
      }
    }
  }

  /** The shelf's files written in this order of packs, and each pack's the other way about. */
  private RunningRules shelf(String name, List<String> packs) throws Exception {
    Path shelf = folder.resolve(name);
    for (String pack : packs) {
      if (pack.equals("running")) {
        copy(Path.of("plugins/running"), shelf.resolve(pack), packs.getFirst().equals(pack));
      } else {
        club(shelf.resolve(pack));
      }
    }
    return PackShelf.open(shelf, CaseRunner.passing()).running();
  }

  private static void copy(Path from, Path to, boolean forwards) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(from)) {
      files = new ArrayList<>(found.filter(Files::isRegularFile).sorted().toList());
    }
    if (!forwards) {
      Collections.reverse(files);
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  /** A pack with one modifier that applies to everybody. */
  private static void club(Path pack) throws Exception {
    String id = pack.getFileName().toString();
    Files.createDirectories(pack.resolve("modifiers"));
    String modifier =
        """
        {
          "schema": 1, "id": "%s-slow", "name": "Slowly in %s", "condition": "weeklyKm >= 0",
          "effects": [{ "quantity": "weeklyIncrease", "operation": "at_most",
            "low": 4, "high": 9, "conservative": 4, "value": 8 }],
          "reason": "Here nobody hurries.",
          "evidence": { "citation": "habit", "grade": "C", "checked": "K" },
          "status": "conservative-default"
        }
        """
            .formatted(id, id);
    Files.writeString(pack.resolve("modifiers/slow.json"), modifier);
    byte[] hash =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(modifier.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Files.writeString(
        pack.resolve("pack.json"),
        """
        {
          "schema": 1, "id": "%s", "version": "1.0.0", "name": "%s", "description": "A club.",
          "requires": ["running"],
          "files": { "modifiers/slow.json": "%s" }
        }
        """
            .formatted(id, id, java.util.HexFormat.of().formatHex(hash)));
  }

  private static List<String> lines(Planner planner) {
    return LongStream.range(0, ATHLETES).mapToObj(seed -> line(planner, seed)).toList();
  }

  private static String line(Planner planner, long seed) {
    return switch (planner.plan(RandomAthletes.athlete(seed))) {
      case Outcome.Planned planned ->
          Arrays.toString(new PlanJson().line(planned.plan(), "{\"request\":{},\"snapshot\":{}}"));
      case Outcome.Refused refused -> refused.refusal().toString();
    };
  }
}

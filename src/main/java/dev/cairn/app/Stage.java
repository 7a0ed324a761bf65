package dev.cairn.app;

import dev.cairn.action.Coach;
import dev.cairn.cli.FolderShelf;
import dev.cairn.store.SqliteWorkspaces;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.ui.Ground;
import dev.cairn.writing.HouseWriters;
import dev.cairn.writing.keys.Keychain;
import dev.cairn.writing.keys.Keys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** What pictures stand on: a day that does not pass, and chance that always falls the same way. */
final class Stage {
  private static final Instant DAY = Instant.parse("2026-11-28T09:00:00Z");
  private static final String COACH = "Coach 2";
  private static final long SEED = 26;

  private Stage() {}

  static Ground ground(Path home, Rosters rosters) {
    Clock clock = Clock.fixed(DAY, ZoneOffset.UTC);
    SecureRandom chance = chance();
    return new Ground(
        new SqliteWorkspaces(
            Optional.empty(), Optional.of(secrets()), clock, chance, warning -> {}),
        null,
        new Coach(COACH),
        clock,
        chance,
        new PacksBeside(FolderShelf.of(home)),
        new SampleAthletes(home).samples(),
        rosters,
        new HouseWriters(clock, new Keys(Map.of(), Keychain.NONE)),
        Cairn.press());
  }

  /** Sealed answers of pictures need a key as well. */
  private static Path secrets() {
    try {
      return Files.createTempDirectory("cairn-pictures");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Seeded before it is first asked, this one gives the same on every machine. */
  private static SecureRandom chance() {
    try {
      SecureRandom chance = SecureRandom.getInstance("SHA1PRNG");
      chance.setSeed(SEED);
      return chance;
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}

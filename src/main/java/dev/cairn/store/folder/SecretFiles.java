package dev.cairn.store.folder;

import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.DiskWords;
import dev.cairn.store.database.StoreFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Secrets as files that only their owner can read, in a folder beside no workspace. */
public final class SecretFiles implements RoundSecrets {
  private final Path folder;

  public SecretFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public void keep(String round, byte[] secret) {
    try {
      Files.createDirectories(folder);
      new WholeFile(file(round)).write(secret);
    } catch (IOException e) {
      throw new StoreFailure(
          Cause.READ_ONLY,
          "A secret key cannot be kept in "
              + folder
              + " ("
              + DiskWords.of(e)
              + "), so nothing was done.",
          e);
    }
  }

  @Override
  public Optional<byte[]> find(String round) {
    try {
      return Optional.of(Files.readAllBytes(file(round)));
    } catch (NoSuchFileException elsewhere) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreFailure(
          Cause.CLOSED,
          "A secret key in "
              + folder
              + " cannot be read ("
              + DiskWords.of(e)
              + "), so nothing was done.",
          e);
    }
  }

  /** The name of a round may be no name of a file. */
  private Path file(String round) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(round.getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(hash) + ".key");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

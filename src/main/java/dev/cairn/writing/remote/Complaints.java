package dev.cairn.writing.remote;

import dev.cairn.action.text.Provider;
import dev.cairn.action.text.WritingStopped;
import dev.cairn.action.text.WritingStopped.Why;
import dev.cairn.action.text.Written.Sent;
import dev.cairn.writing.keys.Keys;
import dev.cairn.writing.keys.Secret;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;

/** Sentences for whatever kept text from coming; none holds a key, or a piece of one. */
final class Complaints {
  private static final int UNAUTHORISED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final int LONGEST = 160;

  private final Provider provider;
  private final Secret key;

  Complaints(Provider provider, Secret key) {
    this.provider = provider;
    this.key = key;
  }

  static WritingStopped noKey(Provider provider) {
    return new WritingStopped(
        Why.NO_KEY,
        "There is no key for "
            + provider.id()
            + ", so nothing was sent. Maybe give one in the settings, or set "
            + Keys.named(provider.id())
            + ".",
        List.of());
  }

  WritingStopped late(Duration limit, List<Sent> sent) {
    return stopped(
        Why.LATE,
        " gave no whole answer within " + limit.toSeconds() + " s; the draft is unchanged.",
        sent);
  }

  WritingStopped cancelled(List<Sent> sent) {
    return stopped(Why.CANCELLED, " was not waited for any longer; the draft is unchanged.", sent);
  }

  WritingStopped notAsShown(List<Sent> sent) {
    return stopped(
        Why.NOT_AS_SHOWN,
        " would have got other bytes than were shown, so nothing was sent. Maybe look at them"
            + " again.",
        sent);
  }

  WritingStopped empty(boolean cut, List<Sent> sent) {
    return cut
        ? stopped(Why.CUT, " broke off in the middle of its answer; the draft is unchanged.", sent)
        : stopped(
            Why.NO_ANSWER, " answered nothing that was asked for; the draft is unchanged.", sent);
  }

  WritingStopped busy(Duration wait, List<Sent> sent) {
    return stopped(
        Why.PATIENCE,
        " asks for a pause of " + wait.toSeconds() + " s. Maybe try again then.",
        sent);
  }

  /** What a service said instead of text. */
  WritingStopped answered(Answered answer, List<Sent> sent) {
    return switch (answer.status()) {
      case UNAUTHORISED, FORBIDDEN ->
          stopped(
              Why.NOT_ALLOWED,
              " did not take the key ("
                  + answer.status()
                  + "). Maybe it is another service's, or"
                  + " has ended.",
              sent);
      case NOT_FOUND ->
          stopped(
              Why.REFUSED,
              " knows no "
                  + provider.model()
                  + " at "
                  + provider.base()
                  + " (404). Maybe the address lacks /v1, or the model has another name.",
              sent);
      case TOO_MANY ->
          stopped(Why.PATIENCE, " was asked too often (429). Maybe try again later.", sent);
      default -> other(answer, sent);
    };
  }

  WritingStopped thrown(Throwable problem, List<Sent> sent) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof Answered answer) {
        return answered(answer, sent);
      }
      if (cause instanceof Bounded.TooLong) {
        return stopped(
            Why.TOO_LONG,
            " sent more than "
                + Wire.LONGEST / 1024
                + " KB, which no week needs; nothing of it was"
                + " kept.",
            sent);
      }
      if (cause instanceof SSLException) {
        return stopped(
            Why.UNREACHABLE,
            " could not show that it is who it says (TLS), so nothing was sent. Maybe the address"
                + " is wrong, or its certificate has ended.",
            sent);
      }
      if (cause instanceof ConnectException
          || cause instanceof UnknownHostException
          || cause instanceof HttpTimeoutException) {
        return stopped(
            Why.UNREACHABLE,
            " cannot be reached at "
                + provider.base()
                + ". Maybe there is no network, or it is not"
                + " running.",
            sent);
      }
    }
    return problemOf(problem) instanceof IOException
        ? empty(true, sent)
        : stopped(
            Why.NO_ANSWER, " sent something that is no answer; the draft is unchanged.", sent);
  }

  private static Throwable problemOf(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private WritingStopped other(Answered answer, List<Sent> sent) {
    if (answer.status() < 300) {
      return stopped(
          Why.NO_ANSWER,
          " answered with a web page. Maybe something stands between, such as a sign-in page.",
          sent);
    }
    return stopped(Why.REFUSED, " answered " + answer.status() + said(answer.body()) + ".", sent);
  }

  /** A line of what it said, unless a piece of the key is in it. */
  private String said(String body) {
    String line = body.replaceAll("[^\\p{Print}]+", " ").strip();
    if (line.isEmpty() || key.within(line)) {
      return "";
    }
    return ": " + (line.length() > LONGEST ? line.substring(0, LONGEST) + " ..." : line);
  }

  private WritingStopped stopped(Why why, String what, List<Sent> sent) {
    return new WritingStopped(why, "The text service " + provider.id() + what, sent);
  }
}

package dev.cairn.engine.allocation;

import dev.cairn.engine.allocation.DayShare.TooLong;
import dev.cairn.engine.session.PlannedWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.session.PlannedWeek.Run;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.model.Distance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the season week by week: total first, then the days, each from what came before. */
public final class WeekBook {
  private final Course course;
  private final Progress progress;
  private final List<PlannedWeek> weeks = new ArrayList<>();

  private WeekBook(Course course) {
    this.course = course;
    this.progress = new Progress(course);
  }

  /** The weeks with their days, or the C race that turned out too long for a session. */
  public record Filled(List<PlannedWeek> weeks, @Nullable TooLong tooLong) {}

  public static Filled fill(Course course, List<WeekOutline> outlines) {
    WeekBook book = new WeekBook(course);
    TooLong tooLong = null;
    for (int i = 0; i < outlines.size() && tooLong == null; i++) {
      tooLong = book.fill(outlines.get(i));
    }
    return new Filled(book.weeks, tooLong);
  }

  private @Nullable TooLong fill(WeekOutline outline) {
    WeekTotal total = WeekTotal.of(course, progress, outline);
    DayShare share = DayShare.of(course, progress, outline, total);
    if (share.tooLong() != null) {
      return share.tooLong();
    }
    String why = total.record(share.total());
    List<Run> runs = share.record(why);
    Kind kind = progress.kind(outline, share.total());
    Distance distance = course.brief().grid().distance(share.total());
    weeks.add(new PlannedWeek(outline.number(), outline.phase(), kind, distance, why, runs));
    progress.add(outline, share.total(), why, runs);
    return null;
  }
}

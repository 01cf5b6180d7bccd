package org.copydesk.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.briefing.keep.Codec;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.Picture;
import org.copydesk.text.TextFile;

/**
 * What others can see of a Markdown file: all that it gave but its prose, and of that what it cites
 * and the files within the publication that it leads to. Two versions of a file with one gist
 * differ only where the file's own text is shown.
 *
 * @param rest what the file gave, without prose and remarks
 * @param cites the ids of sources, each once, in the order of the text
 * @param leads the links and pictures that stay within the publication, but for links to other
 *     texts, which make no difference to these; in the order of the text
 */
record Gist(Gave rest, List<String> cites, List<String> leads) {
  private static final Codec<Gist> CODEC =
      Codec.of(Gist.class, Gave.REPEATED, Set.of(), Gave.WRITING);

  /**
   * Whether two versions of a file have one gist; false for a file that is no text of an author.
   */
  static boolean isSame(Gave before, TextFile old, Gave now, TextFile file) {
    Optional<byte[]> one = of(before).flatMap(gist -> CODEC.write(gist, old));
    Optional<byte[]> other = of(now).flatMap(gist -> CODEC.write(gist, file));
    return one.isPresent() && other.isPresent() && Arrays.equals(one.get(), other.get());
  }

  private static Optional<Gist> of(Gave gave) {
    return gave.briefing()
        .map(
            read ->
                of(Optional.of(read.withoutText()), Optional.empty(), read.briefing().signposts()))
        .or(
            () ->
                gave.page()
                    .map(
                        read ->
                            of(
                                Optional.empty(),
                                Optional.of(read.withoutText()),
                                read.page().signposts())));
  }

  private static Gist of(
      Optional<ReadBriefing> briefing, Optional<ReadPage> page, Signposts posts) {
    Gave rest =
        new Gave(briefing, page, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    return new Gist(
        rest,
        posts.citations().stream().map(citation -> citation.source()).distinct().toList(),
        Stream.concat(
                posts.links().stream().filter(link -> link.kind() == Link.Kind.PATH),
                posts.pictures().stream().map(Picture::source))
            .filter(link -> link.kind() != Link.Kind.OUTSIDE)
            .map(link -> link.kind() + " " + link.written())
            .toList());
  }
}

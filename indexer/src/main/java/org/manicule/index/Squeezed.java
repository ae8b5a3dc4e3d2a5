package org.manicule.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.util.BytesRef;

/**
 * Bytes with what stored passages have in common taken out (DEFLATE with a preset dictionary, RFC
 * 1951). Each passage is squeezed by itself, so that a page of hits reads no other passages.
 */
final class Squeezed {

  /** A change to it asks for a new {@link Schema#VERSION}. What is most common stands last. */
  private static final byte[] COMMON =
      """
      ["h",["1","2"],"Book "]["r",["STAGE_DIRECTION","FIRST","MIDDLE","LAST","PROSE",
      ["a",[[[[12,"1.13",[0,9]]],"NEAR",0.9]],"INFLECTED","GAPS","SPEAKER_OR_STAGE",["o",
      "QUOTED",0],"DIVISION","WORK",[[3,9],"EMPHASIS",""],"STRONG","FOREIGN","la"],
      [99,["STANZA",[98,102],"99-102"],["\\"\\n\\n",[],[]],"",[101,1]],[[[0,134],[[1,20],"
      "OFFERED",0],["l",[[[[990,"991",[0,19]]],"EXACT",1.0],"the same words"]]]]],
      [199,["LINES",[990,991],"1.991"],["",[],[]],"",[101,1]],[[[0,134],[[1,20],"
      ,"OFFERED",0],["l",[[[[990,"1.991",[0,19]]],"EXACT",1.0],"the same words"]]]]],[]]
      [1,[],[],[24,"VERSE","",[[990,"991","",[],[]],[991,"992","",[],[]]]],"WHOLE",[],[[[
      .",[],[]],[1,"2","And ,",[],[]],[3,"4","The ;",[],[]]]],"WHOLE",[],[],[]]\
      """
          .getBytes(StandardCharsets.UTF_8);

  private Squeezed() {}

  static byte[] squeeze(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setDictionary(COMMON);
    ByteArrayOutputStream squeezed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(squeezed, deflater)) {
      out.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory cannot fail", impossible);
    } finally {
      deflater.end();
    }
    return squeezed.toByteArray();
  }

  /**
   * @throws IOException where the bytes were not squeezed here
   */
  static byte[] restore(BytesRef squeezed) throws IOException {
    Inflater inflater = new Inflater(true);
    inflater.setDictionary(COMMON);
    ByteArrayInputStream in =
        new ByteArrayInputStream(squeezed.bytes, squeezed.offset, squeezed.length);
    try (InflaterInputStream restored = new InflaterInputStream(in, inflater, 4096)) {
      return restored.readAllBytes();
    } finally {
      inflater.end();
    }
  }
}

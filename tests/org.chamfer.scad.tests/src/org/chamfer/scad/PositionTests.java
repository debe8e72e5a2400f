package org.chamfer.scad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.diagnostic.SourceRange;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "BinaryOperation ~ x = (a + b) * c ; ~ (a + b) * c",
                "BinaryOperation ~ x = (a + b) * c ; ~ a + b",
                "Assignment ~ /* c */ x = 1 ; // d ~ x = 1 ;",
                "Call ~ x = f( 1 ) [ 2 ]; ~ f( 1 )",
                "Index ~ x = f( 1 ) [ 2 ]; ~ f( 1 ) [ 2 ]",
                "Argument ~ a( b = 1 , 2 ); ~ b = 1",
                "Argument ~ a( b = 1 , 2 ); ~ 2",
                "Parameter ~ module m( p , q = 1 ) {} ~ q = 1",
                "ModuleCall ~ #a() b(); ~ a() b();",
                "ModuleCall ~ #a() b(); ~ b();",
                "ModifiedStatement ~ #a() b(); ~ #a() b();",
                "Block ~ a() { b(); } ~ { b(); }",
                "IfStatement ~ if(a) b(); else c(); ~ if(a) b(); else c();",
                "Conditional ~ x = a ? b : c; ~ a ? b : c",
                "Let ~ x = let(a=1) a + 2; ~ let(a=1) a + 2",
                "Brackets ~ x = [ 1 , 2 ]; ~ [ 1 , 2 ]",
                "ForGenerator ~ x = [ (for(i=a) i) ]; ~ for(i=a) i",
                "UnaryOperation ~ x = 1 + - a; ~ - a",
                "Include ~ include <a.scad> ; ~ include <a.scad>",
                "EmptyStatement ~ a(  ) ; ~ ;",
                "FunctionDefinition ~ function f(a) = a ; ~ function f(a) = a ;",
            })
    void reachFromTheFirstCharacterToTheLast(String type, String text, String stretch) {
        ParsedFile file = Parsing.parse(text);
        List<String> stretches = new ArrayList<>();
        TreeIterator<EObject> objects = file.model().eAllContents();
        while (objects.hasNext()) {
            EObject object = objects.next();
            if (object.eClass().getName().equals(type)) {
                SourceRange range = file.rangeOf(object);
                stretches.add(text.substring(range.column() - 1, range.column() - 1 + range.length()));
            }
        }
        assertTrue(stretches.contains(stretch), stretches::toString);
    }

    @Test
    void everyObjectLiesWithinItsContainer() {
        String text =
                "module m(a=[1:2:3]) for(i=a) { #if (i>1) cube([for(j=i) let(k=j) (k+1)*-2^i, each [f(x=1)(2)]]); }";
        TreeIterator<EObject> objects = Parsing.parse(text).model().eAllContents();
        while (objects.hasNext()) {
            LocatedObject object = (LocatedObject) objects.next();
            LocatedObject container = (LocatedObject) object.eContainer();
            assertTrue(object.length() > 0, object::toString);
            assertTrue(object.offset() >= container.offset(), object::toString);
            assertTrue(object.offset() + object.length() <= container.offset() + container.length(), object::toString);
        }
    }

    @Test
    void linesEndAsOnAnySystem() {
        SourceText text = new SourceText("a\nb\r\nc\rd", "part.scad");
        assertEquals(
                List.of("1:1", "1:2", "2:1", "2:2", "2:3", "3:1", "3:2", "4:1", "4:2"),
                Arrays.asList(0, 1, 2, 3, 4, 5, 6, 7, 8).stream()
                        .map(offset -> text.range(offset, 1))
                        .map(range -> range.line() + ":" + range.column())
                        .toList());
    }

    @Test
    void linesAndColumnsCountFromOne() {
        ParsedFile file = Parsing.parse("\n\n  cube(1);\n sphere(2);");
        assertEquals(
                new SourceRange("part.scad", 3, 3, 8),
                file.rangeOf(file.model().getStatements().getFirst()));
        assertEquals(4, file.lineOf(file.model().getStatements().getLast()));
    }
}

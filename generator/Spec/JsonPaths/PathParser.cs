namespace ApiVideo.Generator.Spec.JsonPaths;

/// <summary>Reads the steps of a path.</summary>
internal sealed class PathParser
{
    private readonly PathText _text;
    private readonly FilterParser _filters;

    private PathParser(PathText text)
    {
        _text = text;
        _filters = new FilterParser(text, this);
    }

    /// <exception cref="JsonPathException">The text is not a valid path.</exception>
    public static PathQuery Parse(string text)
    {
        var reader = new PathText(text);
        reader.Expect("$");
        var query = new PathParser(reader).Query(isRelative: false);
        return reader.IsAtEnd ? query : throw reader.Expected("a step ('.name', '[…]' or '..')");
    }

    /// <summary>Reads the steps after <c>$</c> or <c>@</c>.</summary>
    public PathQuery Query(bool isRelative)
    {
        var segments = new List<PathSegment>();
        while (true)
        {
            var end = _text.Position;
            _text.SkipBlanks();
            if (_text.Next is not ('.' or '['))
            {
                _text.Position = end;
                return new PathQuery(isRelative, segments);
            }

            segments.Add(Segment());
        }
    }

    private PathSegment Segment()
    {
        var isDescendant = _text.Take("..");
        if ((isDescendant && _text.Next == '[') || (!isDescendant && !_text.Take(".")))
        {
            return new PathSegment(isDescendant, Bracketed());
        }

        return new PathSegment(isDescendant, [_text.Take("*") ? new WildcardSelector() : new NameSelector(_text.Name())]);
    }

    private List<PathSelector> Bracketed()
    {
        _text.Expect("[");
        var selectors = new List<PathSelector>();
        do
        {
            _text.SkipBlanks();
            selectors.Add(Selector());
            _text.SkipBlanks();
        }
        while (_text.Take(","));
        _text.Expect("]");
        return selectors;
    }

    private PathSelector Selector()
    {
        if (_text.Next is '"' or '\'')
        {
            return new NameSelector(_text.Quoted());
        }

        if (_text.Take("*"))
        {
            return new WildcardSelector();
        }

        if (_text.Take("?"))
        {
            _text.SkipBlanks();
            return new FilterSelector(_filters.Any());
        }

        return _text.BeginsInteger || _text.Next == ':' ? IndexOrSlice() : throw _text.Expected("a name in quotes, an index, '*' or '?'");
    }

    private PathSelector IndexOrSlice()
    {
        var start = OptionalInteger();
        _text.SkipBlanks();
        if (!_text.Take(":"))
        {
            return new IndexSelector(start!.Value);
        }

        _text.SkipBlanks();
        var end = OptionalInteger();
        _text.SkipBlanks();
        long? step = null;
        if (_text.Take(":"))
        {
            _text.SkipBlanks();
            step = OptionalInteger();
        }

        return new SliceSelector(start, end, step ?? 1);
    }

    private long? OptionalInteger() => _text.BeginsInteger ? _text.Integer() : null;
}

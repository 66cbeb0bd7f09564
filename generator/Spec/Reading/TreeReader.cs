using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Reading;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Reading;

/// <summary>Creates the tree of a file from its tokens, without recursion: aliases, merge keys, duplicate keys, limits.</summary>
internal sealed class TreeReader
{
    private readonly SpecTokens _tokens;
    private readonly SpecFile _file;
    private readonly FindingBag _findings;
    private readonly CancellationToken _cancellation;
    private readonly AnchorTable _anchors = new();
    private readonly Stack<OpenNode> _open = new();
    private int _nodes;
    private JToken? _root;

    private TreeReader(SpecTokens tokens, SpecFile file, FindingBag findings, CancellationToken cancellation)
    {
        _tokens = tokens;
        _file = file;
        _findings = findings;
        _cancellation = cancellation;
    }

    /// <summary>The tree; null after a finding when the text is not valid, and when it is empty.</summary>
    public static JToken? Read(SpecFile file, FindingBag findings, CancellationToken cancellation)
    {
        (SpecSyntaxException Problem, string Language)? first = null;
        foreach (var tokens in SpecTokens.Candidates(file.Text.Content))
        {
            try
            {
                return new TreeReader(tokens, file, findings, cancellation).ReadTree();
            }
            catch (SpecSyntaxException exception)
            {
                first ??= (exception, tokens.Language);
            }
        }

        findings.UnreadableDocument(file.Path, first!.Value.Problem.Offset, first.Value.Language, first.Value.Problem.Message);
        return null;
    }

    private JToken? ReadTree()
    {
        while (true)
        {
            var token = _tokens.Read();
            if (token.Kind == SpecTokenKind.End)
            {
                if (_tokens.NextDocument is { } next)
                {
                    _findings.SecondDocument(_file.Path, next);
                }

                return _root;
            }

            if ((++_nodes & 0xFFF) == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            if (_nodes > ReadingLimits.MaxNodes)
            {
                throw new SpecSyntaxException("the document has too many nodes", token.Start);
            }

            Take(token);
        }
    }

    private void Take(SpecToken token)
    {
        if (token.IsStart)
        {
            Open(token);
        }
        else if (token.IsEnd)
        {
            var node = _open.Pop();
            node.Finish();
            _anchors.Remember(node.Anchor, new AnchoredNode(node.Value, node.Nodes, node.Depth));
            Attach(new AnchoredNode(node.Value, node.Nodes, node.Depth), node.Start);
        }
        else if (_open.Count > 0 && _open.Peek().ExpectsKey)
        {
            TakeKey(token);
        }
        else if (token.Kind == SpecTokenKind.Alias)
        {
            Attach(_anchors.Expand(token, _open.Count), token);
        }
        else
        {
            var value = token.Kind == SpecTokenKind.PlainScalar ? ScalarReader.Read(token.Text) : new JValue(token.Text);
            var node = new AnchoredNode(value, Nodes: 1, Depth: 0);
            _anchors.Remember(token.Anchor, node);
            Attach(node, token);
        }
    }

    private void Open(SpecToken token)
    {
        if (_open.Count >= ReadingLimits.MaxDepth)
        {
            throw new SpecSyntaxException("objects and arrays are nested deeper than " + ReadingLimits.MaxDepth + " levels", token.Start);
        }

        _open.Push(new OpenNode(token));
    }

    private void TakeKey(SpecToken token)
    {
        var parent = _open.Peek();
        if (token.Kind != SpecTokenKind.Alias)
        {
            if (token.Anchor is not null)
            {
                _anchors.Remember(token.Anchor, new AnchoredNode(new JValue(token.Text), Nodes: 1, Depth: 0));
            }

            parent.SetKey(token.Text, token, isMerge: token is { Kind: SpecTokenKind.PlainScalar, Text: "<<" });
        }
        else if (_anchors.Expand(token, _open.Count).Value is JValue { Value: { } key })
        {
            parent.SetKey(Convert.ToString(key, System.Globalization.CultureInfo.InvariantCulture)!, token, isMerge: false);
        }
        else
        {
            throw new SpecSyntaxException("a key has to be a text", token.Start);
        }
    }

    private void Attach(AnchoredNode node, SpecToken at)
    {
        var value = node.Value;
        if (_open.Count == 0)
        {
            _root = value;
            return;
        }

        var parent = _open.Peek();
        if (parent.ExpectsKey)
        {
            throw new SpecSyntaxException("a key has to be a text, not an object or an array", at.Start);
        }

        parent.Count(node);
        if (parent.Value is JArray array)
        {
            array.Add(value);
        }
        else if (parent.IsMergeKey && value is JContainer)
        {
            parent.Merge(value);
        }
        else
        {
            AttachMember(parent, value);
        }
    }

    private void AttachMember(OpenNode parent, JToken value)
    {
        var key = parent.Key;
        var target = (JObject)parent.Value;
        if (target.Property(key.Text, StringComparison.Ordinal) is { } earlier)
        {
            _findings.DuplicateKey(SpecPointer.RootOf(_file.Path), key.Text, key.Start, key.Length);
            earlier.Value = value;
        }
        else
        {
            target.Add(new JProperty(key.Text, value));
        }

        parent.ClearKey();
    }
}

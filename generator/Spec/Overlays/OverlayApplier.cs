using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Overlays;

/// <summary>Applies overlays to the tree of a document, action by action. What an action cannot do becomes a finding where the action says it.</summary>
internal sealed class OverlayApplier
{
    private readonly JObject _root;
    private readonly TreePlaces _places;
    private readonly OverlayTarget _targets;
    private readonly OverlayMerge _merge;
    private readonly FindingBag _findings;

    public OverlayApplier(JObject root, SpecFile document, FindingBag findings, CancellationToken cancellation)
    {
        _root = root;
        _findings = findings;
        _places = new TreePlaces(document.Path, root);
        _merge = new OverlayMerge(findings);
        _targets = new OverlayTarget(root, document.Path.Substring(document.Path.LastIndexOfAny(['/', '\\']) + 1), cancellation);
        findings.PlaceOf = _places.Of;
    }

    /// <summary>Gets the number of nodes that the document has gained.</summary>
    public int Added => _merge.Added;

    public void Apply(Overlay overlay)
    {
        for (var i = 0; i < overlay.Actions.Count; i++)
        {
            var at = overlay.PlaceOf(i);
            try
            {
                Apply(overlay.Actions[i], at, overlay.IsFirstVersion);
            }
            catch (OverlayException exception)
            {
                _findings.OverlayUnusable(at, exception.Message);
                return;
            }
        }
    }

    private void Apply(JToken written, SpecPointer at, bool isFirstVersion)
    {
        if (written is not JObject action || action["target"] is not JValue { Value: string path })
        {
            _findings.OverlayWithoutEffect(at, "an action should be an object with a 'target'");
            return;
        }

        var (update, copy) = (action.Property("update")?.Value, action.Property("copy")?.Value);
        if (action["remove"] is { } remove && remove is not JValue { Value: bool })
        {
            _findings.OverlayWithoutEffect(at.Child("remove"), "'remove' should be true or false");
        }
        else if (action["remove"] is JValue { Value: true })
        {
            Remove(path, at);
        }
        else if (update is null && copy is null)
        {
            _findings.OverlayWithoutEffect(at, isFirstVersion ? "the action has neither 'update' nor 'remove'" : "the action has neither 'update', 'copy' nor 'remove'");
        }
        else if (copy is not null && (isFirstVersion || update is not null))
        {
            _findings.OverlayWithoutEffect(at.Child("copy"), isFirstVersion ? "'copy' is only known from 'overlay: 1.1.0'" : "an action has either 'update' or 'copy'");
        }
        else if (update is not null)
        {
            Update(path, at, (update, at.Child("update")), at.Child("update"), isFirstVersion);
        }
        else if (Source(copy!, at.Child("copy")) is { } source)
        {
            Update(path, at, source, at.Child("copy"), isFirstVersion);
        }
    }

    private void Remove(string path, SpecPointer at)
    {
        foreach (var node in Targets(path, at).Where(IsInDocument))
        {
            switch (node.Parent)
            {
                case JProperty member:
                    member.Remove();
                    break;
                case JArray items:
                    _places.NoteItems(items);
                    items.RemoveAt(items.IndexOf(node));
                    break;
                default:
                    _findings.OverlayWithoutEffect(at.Child("target"), "the document itself cannot be removed");
                    break;
            }
        }
    }

    private void Update(string path, SpecPointer at, (JToken Value, SpecPointer Place) source, SpecPointer said, bool isFirstVersion)
    {
        var nodes = Targets(path, at);
        if (!NodeKinds.AreAlike(nodes))
        {
            _findings.OverlayWithoutEffect(at.Child("target"), $"'{path}' selects nodes of different kinds (objects, lists, single values)");
            return;
        }

        foreach (var node in nodes.Where(IsInDocument))
        {
            switch (node, source.Value)
            {
                case (JObject target, JObject update):
                    _merge.Merge(target, update, source.Place);
                    break;
                case (JArray target, JArray update) when !isFirstVersion:
                    _merge.Concatenate(target, update, source.Place);
                    break;
                case (JArray target, var update):
                    _merge.Append(target, update, source.Place);
                    break;
                case (JValue, _) when isFirstVersion:
                    _findings.OverlayWithoutEffect(at.Child("target"), $"'{path}' selects a single value; select the object around it, or use 'overlay: 1.1.0'");
                    return;
                case (JValue target, JValue update):
                    _merge.Replace(target, update, source.Place);
                    break;
                default:
                    _findings.OverlayWithoutEffect(said, $"'{path}' selects {NodeKinds.WordFor(node)}, which cannot be changed by {NodeKinds.WordFor(source.Value)}");
                    return;
            }
        }
    }

    // A node can go with one that was selected before it.
    private bool IsInDocument(JToken node) => ReferenceEquals(node.Root, _root);

    private IReadOnlyList<JToken> Targets(string path, SpecPointer at)
    {
        var (nodes, problem) = _targets.Select(path);
        if (problem is not null)
        {
            _findings.OverlayWithoutEffect(at.Child("target"), problem);
        }

        return nodes;
    }

    /// <summary>Gets what is copied, as it is before the action changes anything.</summary>
    private (JToken Value, SpecPointer Place)? Source(JToken copy, SpecPointer at)
    {
        if (copy is not JValue { Value: string path })
        {
            _findings.OverlayWithoutEffect(at, "'copy' should be a path");
            return null;
        }

        var (nodes, problem) = _targets.Select(path);
        if (nodes is [var node])
        {
            return (node.DeepClone(), _places.Of(node));
        }

        _findings.OverlayWithoutEffect(at, problem ?? $"'{path}' selects {nodes.Count} nodes, and only one can be copied");
        return null;
    }
}

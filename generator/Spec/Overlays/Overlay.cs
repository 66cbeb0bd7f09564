using ApiVideo.Generator.Places;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Overlays;

/// <summary>An overlay whose version is known, with its actions as they are written.</summary>
/// <param name="File">The file of the overlay.</param>
/// <param name="Actions">The actions, of which there is at least one.</param>
/// <param name="IsFirstVersion">Whether it is written in version 1.0, which can neither copy nor replace single values.</param>
internal sealed record Overlay(SpecFile File, JArray Actions, bool IsFirstVersion)
{
    public SpecPointer PlaceOf(int action) => SpecPointer.RootOf(File.Path).Child("actions").Child(action);
}

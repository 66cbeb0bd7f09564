namespace ApiVideo.Generator.Support;

/// <summary>A body that knows whether it can be sent again.</summary>
internal interface IRepeatableContent
{
    bool CanRepeat { get; }
}

/** An address or a path: a line may end after each slash rather than anywhere. */
export const Breakable = (props: { readonly children: string }) => (
  <bdi>
    {props.children.split(/(?<=\/)/).map((part, index) => (
      <>
        {index === 0 ? null : <wbr />}
        {part}
      </>
    ))}
  </bdi>
);
